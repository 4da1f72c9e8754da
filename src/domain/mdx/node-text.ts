import type { MdastNode } from 'satteri';

/** The words of a node without their markup, on one line; what components show is not among them. */
export function nodeText(node: MdastNode): string {
  return rawText(node)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

const BLOCKS = new Set(['paragraph', 'listItem', 'mdxJsxFlowElement']);

function rawText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  const text = 'children' in node ? node.children.map((child) => rawText(child)).join('') : '';
  return BLOCKS.has(node.type) ? `${text}\n` : text;
}

/** Words are runs of characters between blanks that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
