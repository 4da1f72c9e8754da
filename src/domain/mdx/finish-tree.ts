import type { MdastNode } from 'satteri';
import { nodeText } from './node-text.ts';

/**
 * Does what the parser in JavaScript leaves to its caller: tags that stand alone in a paragraph become blocks, as MDX has it, and
 * addresses in running text that became links get their places.
 */
export function finishTree(node: MdastNode, text: string): MdastNode {
  if (!('children' in node)) return node;
  const children: readonly MdastNode[] = node.children;
  const lifted = placed(children, node, text).flatMap((child) => (standsAlone(child) ? blocksOf(child) : [child]));
  return { ...node, children: lifted.map((child) => finishTree(child, text)) } as MdastNode;
}

type Paragraph = Extract<MdastNode, { type: 'paragraph' }>;

/** Whether a node is a paragraph of tags, with nothing but blanks between them. */
function standsAlone(node: MdastNode): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const children: readonly MdastNode[] = node.children;
  return (
    children.some(({ type }) => type === 'mdxJsxTextElement') &&
    children.every((child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''))
  );
}

function blocksOf(paragraph: Paragraph): MdastNode[] {
  const children: readonly MdastNode[] = paragraph.children;
  return children.flatMap((child) =>
    child.type === 'mdxJsxTextElement' ? [{ ...child, type: 'mdxJsxFlowElement' } as MdastNode] : [],
  );
}

/** Gives children without a place the one at which their words stand next in the text. */
function placed(children: readonly MdastNode[], parent: MdastNode, text: string): MdastNode[] {
  let at = parent.position?.start.offset ?? 0;
  return children.map((child) => {
    const known = child.position;
    const begin = known?.start.offset ?? Math.max(text.indexOf(nodeText(child), at), at);
    const end = known?.end.offset ?? begin + nodeText(child).length;
    at = end;
    if (known) return child;
    const point = (offset: number) => ({ line: 1, column: 1, offset });
    return { ...child, position: { start: point(begin), end: point(end) } } as MdastNode;
  });
}
