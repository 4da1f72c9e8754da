import type { Reason } from '../problem.ts';
import type { Finding } from './finding.ts';

/** A body in which nothing is left that a parser could take for JavaScript. */
export interface MaskedBody {
  /** As long as the body, line for line, so that offsets stay true. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Stands for what was masked. Being of private use it cannot come from an author: the check for hidden characters refuses it. */
const FILL = '\uE000';

/**
 * Finds expressions in braces, imports and exports, and puts filler in their place.
 * The parser hands them to a JavaScript parser that crashes the whole process on 8,000 open brackets (satteri 0.10.5) and takes 2.6 s
 * over 32 KB of `{`; so it never gets to see a brace or a line that starts a module statement.
 */
export function maskCode(body: string): MaskedBody {
  const findings: Finding[] = [];
  const withoutModules = body.replace(MODULE_LINE, (line: string, keyword: string, offset: number) => {
    findings.push({ offset, ...moduleReason(keyword) });
    return fill(line);
  });
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, role } of findBraces(withoutModules)) {
    findings.push({ offset: start, ...REASONS[role] });
    pieces.push(withoutModules.slice(done, start), masked(withoutModules.slice(start, end), role));
    done = end;
  }
  return { text: pieces.join('') + withoutModules.slice(done), findings };
}

// Without the `u` flag `^` also matches after a lone carriage return, U+2028 and U+2029, some of which are line ends for the parser.
// At a byte order mark the parser starts anew.
const MODULE_LINE = /^\uFEFF?(import|export)(?![\w-])[^\n\r\u2028\u2029]*/gm;

type Role = 'expression' | 'unclosed' | 'value' | 'spread';

interface Braces {
  readonly start: number;
  /** After the closing brace; of an unclosed one right after it. */
  readonly end: number;
  readonly role: Role;
}

/** Outermost pairs of braces. A backslash does not excuse one: whether it counts as an escape depends on the construct around it. */
function findBraces(text: string): Braces[] {
  const open: { start: number; inTag: boolean }[] = [];
  const pairs: Braces[] = [];
  let inTag = false;
  for (const { 0: sign, index } of text.matchAll(/<[\w$]|[>{}]/g)) {
    if (sign === '{') open.push({ start: index, inTag });
    else if (sign !== '}') inTag = sign !== '>';
    else {
      const opening = open.pop();
      if (!opening) continue;
      while ((pairs.at(-1)?.start ?? -1) > opening.start) pairs.pop();
      pairs.push({ start: opening.start, end: index + 1, role: opening.inTag ? roleInTag(text, opening.start) : 'expression' });
    }
  }
  const unclosed = open.map(({ start }): Braces => ({ start, end: start + 1, role: 'unclosed' }));
  return [...pairs, ...unclosed].sort((a, b) => a.start - b.start);
}

function roleInTag(text: string, start: number): Role {
  if (text.slice(0, start).trimEnd().endsWith('=')) return 'value';
  return /^\{\s*(\.\.\.|\/\*)/.test(text.slice(start, start + 20)) ? 'spread' : 'expression';
}

/** Filler of the same length in a form the parser takes at that place, so that it goes on to find what else is wrong. */
function masked(braces: string, role: Role): string {
  if (role === 'value') return `"${fill(braces.slice(1, -1))}"`;
  return role === 'spread' ? fill(braces, ' ') : fill(braces);
}

function fill(text: string, filler = FILL): string {
  return text.replace(/[^\n\r]/g, filler);
}

function moduleReason(keyword: string): Reason {
  return {
    rule: 'mdx-esm',
    message: `This line begins with "${keyword}", which is program code. Entries are text and run no code.`,
    hint: 'Delete the line. If it is part of a sentence, break the line elsewhere so that it begins with another word.',
  };
}

const REASONS: Readonly<Record<Role, Reason>> = {
  expression: {
    rule: 'mdx-expression',
    message: 'Text in braces is program code. Entries are text and run no code.',
    hint: 'Delete the braces and write the words themselves. For the sign itself write &#123;.',
  },
  unclosed: {
    rule: 'mdx-expression',
    message: 'An opening brace starts program code. Entries are text and run no code.',
    hint: 'Delete the brace. For the sign itself write &#123;.',
  },
  value: {
    rule: 'mdx-attribute',
    message: 'The value of this attribute is program code in braces.',
    hint: 'Write the value in quotation marks, such as source="gazette".',
  },
  spread: {
    rule: 'mdx-attribute',
    message: 'Braces in a tag are program code.',
    hint: 'Delete the braces and write each attribute out, such as source="gazette".',
  },
};
