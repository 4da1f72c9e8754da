import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { MdastNode } from 'satteri';
import { placesIn } from '../place.ts';
import { finishTree } from './finish-tree.ts';
import type { ParsedTree } from './parse-tree.ts';
import type { SyntaxFault } from './syntax-reason.ts';
import { readSyntaxFault } from './syntax-reason.ts';

const OPTIONS = {
  extensions: [gfm(), mdxJsx(), mdxMd()],
  mdastExtensions: [gfmFromMarkdown(), mdxJsxFromMarkdown()],
};

/** Parses a body in plain JavaScript, for pages. Program code has been masked before, so no parser of JavaScript is needed. */
export function parseWithMicromark(text: string): ParsedTree {
  try {
    // Both parsers build mdast with the JSX nodes of mdxjs; satteri names the types of all of them in one union.
    return { ok: true, root: finishTree(fromMarkdown(text, OPTIONS) as MdastNode, text) };
  } catch (error) {
    return { ok: false, fault: faultOf(error, text) };
  }
}

/** Puts the fault where the other parser has it: at the sign < of the tag that is wrong, not at the character that could not follow. */
function faultOf(error: unknown, text: string): SyntaxFault {
  const { place, message } = readSyntaxFault(error);
  const named = /^[^(]*\((\d+):(\d+)-/.exec(message);
  if (message.startsWith('Expected a closing tag') && named)
    return { message, place: { line: Number(named[1]), column: Number(named[2]) } };
  const at = objectAt(error, 'place');
  const offset: unknown = Reflect.get(objectAt(at, 'start') ?? at ?? {}, 'offset');
  if (typeof offset !== 'number') return { place, message };
  const sign = text[offset] === '<' && message.includes('closing tag') ? offset : text.lastIndexOf('<', offset - 1);
  return { message, place: placesIn(text, 1)(Math.max(sign, 0)) };
}

function objectAt(value: unknown, name: string): object | null {
  const inner: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
  return typeof inner === 'object' ? inner : null;
}
