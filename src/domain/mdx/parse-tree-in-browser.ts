import type { Options } from 'mdast-util-from-markdown';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type { MdastNode } from 'satteri';
import type { Place } from '../place.ts';
import { placesIn } from '../place.ts';

const OPTIONS: Options = {
  // What MDX takes out of Markdown.
  extensions: [{ disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } }, mdxJsx(), gfm()],
  mdastExtensions: [mdxJsxFromMarkdown(), gfmFromMarkdown()],
};

/**
 * What parse-tree.ts does, by a parser that runs in a browser: satteri is machine code there of a megabyte, and wants threads that pages
 * have only on hosts that send certain headers. Both are held to give the same trees and the same faults by parse-tree-in-browser.test.ts.
 */
export function parseTree(masked: string): MdastNode {
  try {
    const root = fromMarkdown(masked, OPTIONS);
    // The trees have the same shape; satteri's own type is wider.
    return { ...root, children: unwrapTags(root.children as MdastNode[]) } as MdastNode;
  } catch (error) {
    const fault = readFault(error, masked);
    throw new Error(`${fault.line}:${fault.column}: ${fault.message}`);
  }
}

/** A tag that stands alone in a paragraph is a block: MDX says so, and the parser for Markdown alone does not know it. */
function unwrapTags(nodes: readonly MdastNode[]): MdastNode[] {
  return nodes.flatMap((node): MdastNode[] => {
    if (!('children' in node)) return [node];
    const children = unwrapTags(node.children);
    const inner = { ...node, children } as MdastNode;
    if (node.type !== 'paragraph' || !isTags(children)) return [inner];
    return children.flatMap((child): MdastNode[] =>
      child.type === 'mdxJsxTextElement' ? [{ ...child, type: 'mdxJsxFlowElement' } as MdastNode] : [],
    );
  });
}

function isTags(nodes: readonly MdastNode[]): boolean {
  const blank = (node: MdastNode): boolean => node.type === 'text' && node.value.trim() === '';
  return (
    nodes.some(({ type }) => type === 'mdxJsxTextElement') &&
    nodes.every((node) => node.type === 'mdxJsxTextElement' || blank(node))
  );
}

/** What the parser threw, at the tag it is about. */
function readFault(error: unknown, masked: string): Place & { readonly message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const opening = /^Expected a closing tag for `<[^`]*>` \((\d+):(\d+)/.exec(message);
  if (opening) return { line: Number(opening[1]), column: Number(opening[2]), message };
  const offset = offsetOf(error);
  // A sign that was not expected stands within its tag, which has to be seen whole.
  const isAtTag = /^(?:Unexpected|Expected the) closing tag/.test(message);
  const isWithin = message.startsWith('Unexpected closing slash');
  const start = isAtTag ? offset : masked.lastIndexOf('<', Math.max(isWithin ? offset : offset - 1, 0));
  return { ...placesIn(masked, 1)(Math.max(start, 0)), message };
}

function offsetOf(error: unknown): number {
  const place: unknown = typeof error === 'object' && error !== null && 'place' in error ? error.place : null;
  if (typeof place !== 'object' || place === null) return 0;
  const point: unknown = 'start' in place ? place.start : place;
  return typeof point === 'object' && point !== null && 'offset' in point && typeof point.offset === 'number' ? point.offset : 0;
}
