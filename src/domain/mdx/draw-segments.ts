import { toHtml } from 'hast-util-to-html';
import type { MdastNode } from 'satteri';
import { COMPONENTS } from './components.ts';
import { createHeadingIds } from './heading-id.ts';
import { nodeText } from './node-text.ts';
import { ALLOWED } from './rooms.ts';
import type { Segment } from './segment.ts';

/** Turns a tree that was found to be sound into segments. */
export function drawSegments(root: MdastNode): Segment[] {
  const pen: Pen = { segments: [], headingId: createHeadingIds() };
  drawBlocks(childrenOf(root), pen);
  return pen.segments;
}

interface Pen {
  readonly segments: Segment[];
  readonly headingId: (text: string) => string;
}

/** One case for each type the inspection lets through; any other is a fault of this program and stops the build. */
function draw(node: MdastNode, pen: Pen): void {
  switch (node.type) {
    case 'text':
      return write(toHtml({ type: 'text', value: node.value.replaceAll('\r\n', '\n') }), pen);
    case 'inlineCode':
      return drawElement('code', {}, [{ type: 'text', value: node.value }], pen);
    case 'break':
      return write('<br>', pen);
    case 'emphasis':
      return drawElement('em', {}, node.children, pen);
    case 'strong':
      return drawElement('strong', {}, node.children, pen);
    case 'paragraph':
      return drawElement('p', {}, node.children, pen);
    case 'heading':
      return drawElement(node.depth === 2 ? 'h2' : 'h3', { id: pen.headingId(nodeText(node)) }, node.children, pen);
    case 'list':
      return drawList(node, pen);
    case 'link':
      return drawComponent('Link', { href: node.url }, node, pen);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return drawComponent(node.name ?? '', attributesOf(node.attributes), node, pen);
    default:
      throw new Error(`There is no drawing for the node type "${node.type}".`);
  }
}

/** Words that stand directly between blocks, as in a note on one line, become paragraphs. */
function drawBlocks(nodes: readonly MdastNode[], pen: Pen): void {
  let sentence: MdastNode[] = [];
  const flush = (): void => {
    if (sentence.length > 0) drawElement('p', {}, sentence, pen);
    sentence = [];
  };
  for (const node of nodes) {
    if (node.type === 'mdxJsxTextElement' || ALLOWED.sentence.has(node.type)) {
      sentence.push(node);
      continue;
    }
    flush();
    draw(node, pen);
  }
  flush();
}

/** In a list without blank lines the items hold their words without a paragraph around them. */
function drawList(list: Extract<MdastNode, { type: 'list' }>, pen: Pen): void {
  const isLoose = list.spread === true || list.children.some((item) => item.spread === true);
  const start = list.ordered === true && typeof list.start === 'number' && list.start !== 1 ? { start: list.start } : {};
  const tag = list.ordered === true ? 'ol' : 'ul';
  write(openTag(tag, start), pen);
  for (const item of list.children) {
    const children: readonly MdastNode[] = item.children;
    const unwrap = (child: MdastNode): readonly MdastNode[] => (child.type === 'paragraph' ? child.children : [child]);
    drawElement('li', {}, isLoose ? children : children.flatMap(unwrap), pen);
  }
  write(`</${tag}>`, pen);
}

function drawElement(tag: string, properties: Record<string, string>, children: readonly MdastNode[], pen: Pen): void {
  write(openTag(tag, properties), pen);
  for (const child of children) draw(child, pen);
  write(`</${tag}>`, pen);
}

function openTag(tag: string, properties: Record<string, string | number>): string {
  return toHtml({ type: 'element', tagName: tag, properties, children: [] }).slice(0, -`</${tag}>`.length);
}

function drawComponent(name: string, attributes: Record<string, string>, node: MdastNode, pen: Pen): void {
  const inner: Pen = { segments: [], headingId: pen.headingId };
  const text = nodeText(node);
  if (name === 'Link') childrenOf(node).forEach((child) => draw(child, inner));
  else if (COMPONENTS[name]?.children === 'prose') drawBlocks(childrenOf(node), inner);
  else if (text !== '') draw({ type: 'text', value: text }, inner);
  pen.segments.push({ kind: 'component', name, attributes, text, children: inner.segments });
}

function attributesOf(attributes: Extract<MdastNode, { type: 'mdxJsxTextElement' }>['attributes']): Record<string, string> {
  const values: Record<string, string> = {};
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') values[attribute.name] = attribute.value;
  }
  return values;
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

function write(html: string, { segments }: Pen): void {
  const last = segments.at(-1);
  if (last?.kind === 'html') segments[segments.length - 1] = { kind: 'html', html: last.html + html };
  else segments.push({ kind: 'html', html });
}
