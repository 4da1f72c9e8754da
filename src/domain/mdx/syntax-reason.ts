import type { Place } from '../place.ts';
import type { Reason } from '../problem.ts';
import { unknownTag } from './component-reasons.ts';
import { COMPONENTS } from './components.ts';

/** What the parser threw; the place is 1-based in the body. */
export interface SyntaxFault {
  readonly place: Place;
  readonly message: string;
}

/** Reads the place the parser writes in front of its message, `line:column: …`; the beginning when there is none. */
export function readSyntaxFault(error: unknown): SyntaxFault {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): /.exec(text);
  if (!match) return { place: { line: 1, column: 1 }, message: text };
  return { place: { line: Number(match[1]), column: Number(match[2]) }, message: text.slice(match[0].length) };
}

/** Says in plain words what stops the parser. `rest` is the text from the place of the fault on. */
export function syntaxReason(message: string, rest: string): Reason {
  const unclosed = /^Expected a closing tag for `<([^`>]*)>`/.exec(message);
  if (unclosed) return unclosedReason(unclosed[1] ?? '');
  const closing = /^Unexpected closing tag `<\/([^`>]*)>`/.exec(message);
  if (closing) return strayReason(closing[1] ?? '', /closing tag for `<([^`>]*)>`/.exec(message)?.[1]);
  const crossed = /^<\/([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (crossed !== undefined) return strayReason(crossed, undefined);
  if (rest.startsWith('<!--'))
    return syntax('Entries have no comments.', 'Delete the comment, or write it as a YAML comment (#) in the front matter.');
  if (/^<[!?]/.test(rest))
    return syntax('Entries have no declarations or instructions of this kind.', 'Delete it. For the sign < itself write &lt;.');
  if (/^<[a-z][a-z0-9+.-]*:/i.test(rest))
    return syntax('An address in pointed brackets is not a link here.', 'Write [words](https://…).');
  if (!rest.startsWith('<'))
    return syntax('The text from here on could not be read.', 'Write plain paragraphs, headings and lists.');
  const name = /^<([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (name !== undefined && Object.hasOwn(COMPONENTS, name)) return brokenTagReason(name);
  return syntax(
    'The sign < begins a tag, but no tag follows.',
    'For the sign itself write &lt;. A tag has a name and values in quotation marks: <Cite source="gazette" />.',
  );
}

function unclosedReason(name: string): Reason {
  const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!component) return unknownTag(name);
  if (component.children === 'none')
    return syntax(`<${name}> is not closed.`, `Write a slash before the end of the tag: ${component.example}.`);
  return syntax(
    `<${name}> is not closed, or not in the paragraph in which it was opened.`,
    component.placement === 'flow'
      ? `Put <${name} …> and </${name}> on lines of their own, with a blank line before and after each.`
      : `Write </${name}> at the end of its words.`,
  );
}

function strayReason(name: string, expected: string | undefined): Reason {
  if (expected === undefined)
    return syntax(
      `</${name}> closes a tag that was not opened, or not in the same paragraph.`,
      `Delete it, or put <${name} …> before it, in the same paragraph or on a line of its own.`,
    );
  return syntax(
    `</${name}> stands where </${expected}> is expected.`,
    'Close tags in the opposite order of opening them, spelled the same way.',
  );
}

function brokenTagReason(name: string): Reason {
  const example = COMPONENTS[name]?.example.replace(/\n+/g, ' ') ?? '';
  return syntax(
    `The tag <${name}> is not written rightly.`,
    `Put each value in quotation marks and leave out everything else: ${example}.`,
  );
}

function syntax(message: string, hint: string): Reason {
  return { rule: 'mdx-syntax', message, hint };
}
