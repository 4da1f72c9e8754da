import { fixBody, fixYaml } from './fix-spots.ts';
import { readMeaning } from './read-meaning.ts';

/** A file after what is safe was corrected, and what that was, in words. */
export interface FixedText {
  readonly text: string;
  readonly changes: readonly string[];
}

interface Step {
  readonly name: string;
  readonly apply: (text: string, isEntry: boolean) => string;
}

// Two blanks at the end of a line within a paragraph are a line break; one, or any before a blank line, is nothing.
const IDLE_BLANKS = /(?<![ \t])[ \t](?=\n)|[ \t]+(?=\n[ \t]*(?:\n|$))|[ \t]+$(?![\s\S])/g;

const STEPS: readonly Step[] = [
  { name: 'removed the byte order mark', apply: (text) => text.replace(/^\uFEFF/, '') },
  { name: 'ended lines with a line feed alone', apply: (text) => text.replaceAll('\r\n', '\n') },
  { name: 'wrote texts in single quotation marks', apply: inYaml((yaml) => fixYaml(yaml, 'quotes')) },
  {
    name: 'wrote zones by their canonical name',
    apply: inBoth((text, part) => (part === 'yaml' ? fixYaml(text, 'zones') : fixBody(text, 'zones'))),
  },
  {
    name: 'removed tracking parameters from addresses',
    apply: inBoth((text, part) => (part === 'yaml' ? fixYaml(text, 'tracking') : fixBody(text, 'tracking'))),
  },
  {
    name: 'removed blanks at the ends of lines',
    apply: inBoth((text, part) => (part === 'yaml' ? text.replaceAll(/[ \t]+$/gm, '') : text.replaceAll(IDLE_BLANKS, ''))),
  },
  { name: 'ended the file with one line end', apply: (text) => text.replace(/\n*$/, '\n') },
];

/**
 * Corrects what can be corrected without knowing what is meant; `file` is the path below the content root. A step after which the file
 * would say anything else than before is left out, so comments, order and meaning stay; lines are neither added nor moved.
 */
export function fixText(file: string, text: string): FixedText {
  const isEntry = file.endsWith('.mdx');
  let fixed = text;
  const changes: string[] = [];
  for (const { name, apply } of STEPS) {
    const next = apply(fixed, isEntry);
    if (next === fixed || !isSame(readMeaning(fixed, isEntry), readMeaning(next, isEntry))) continue;
    fixed = next;
    changes.push(name);
  }
  return { text: fixed, changes };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

type Part = 'yaml' | 'body';

function inYaml(change: (yaml: string) => string): Step['apply'] {
  return inBoth((text, part) => (part === 'yaml' ? change(text) : text));
}

/** Applies a change to the facts and the text of an entry, each by itself; a list is facts alone. */
function inBoth(change: (text: string, part: Part) => string): Step['apply'] {
  return (text, isEntry) => {
    if (!isEntry) return change(text, 'yaml');
    const parts = /^(---\n)([\s\S]*?\n)(---\n)([\s\S]*)$/.exec(text);
    if (!parts) return text;
    const [, open = '', yaml = '', close = '', body = ''] = parts;
    return open + change(yaml, 'yaml') + close + change(body, 'body');
  };
}
