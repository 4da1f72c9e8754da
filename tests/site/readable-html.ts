import type { DefaultTreeAdapterTypes } from 'parse5';
import { defaultTreeAdapter, html } from 'parse5';
import type { Element, Node } from './built-pages.ts';

const VOID = new Set<string>([
  html.TAG_NAMES.BR,
  html.TAG_NAMES.HR,
  html.TAG_NAMES.IMG,
  html.TAG_NAMES.INPUT,
  html.TAG_NAMES.WBR,
]);
const WIDTH = 120;

/**
 * Writes a part of a page so that a difference is read line by line: an element that is short enough on one line, else its children
 * indented below it. White space counts as it does for readers. What changes with every build (hashes, scopes of styles) is left out, and so
 * is what the page knows from git, of which a copy of the sources may know nothing.
 */
export function renderReadable(element: Element): string {
  return `${linesOf(element, '').join('\n')}\n`;
}

function linesOf(node: Node, indent: string): string[] {
  if (defaultTreeAdapter.isTextNode(node)) return isBlank(node) ? [] : [indent + escaped(node.value).trim()];
  if (!defaultTreeAdapter.isElementNode(node) || isFromGit(node)) return [];
  if (isDrawing(node)) return [`${indent}${openTag(node)}</${node.tagName}>`];
  const whole = inline(node);
  if (indent.length + whole.length <= WIDTH || isSentence(node)) return [indent + whole.trim()];
  const children = node.childNodes.flatMap((child) => linesOf(child, `${indent}  `));
  return [`${indent}${openTag(node)}`, ...children, `${indent}</${node.tagName}>`];
}

function isFromGit({ attrs }: Element): boolean {
  return attrs.some(({ name }) => name === 'data-from-git');
}

/** An element with words of its own among other elements: breaking it into lines would show or hide blanks between them. */
function isSentence(element: Element): boolean {
  return element.childNodes.some((child) => defaultTreeAdapter.isTextNode(child) && !isBlank(child));
}

/** The shapes of a chart have goldens of their own, as geometry; in a page it counts that the drawing is there. */
function isDrawing({ tagName, attrs }: Element): boolean {
  return tagName === 'svg' && attrs.some(({ name, value }) => name === 'class' && value === 'drawing');
}

function inline(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return escaped(node.value).replace(/[ \n\t]+/g, ' ');
  if (!defaultTreeAdapter.isElementNode(node) || isFromGit(node)) return '';
  if (VOID.has(node.tagName)) return openTag(node);
  return `${openTag(node)}${node.childNodes.map(inline).join('')}</${node.tagName}>`;
}

function openTag({ tagName, attrs }: Element): string {
  const kept = attrs.filter(({ name }) => !name.startsWith('data-astro-'));
  return `<${tagName}${kept.map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${shown(value)}"`)).join('')}>`;
}

/** '/repo/_astro/page.BsuiZEAU.js' without its hash. */
function shown(value: string): string {
  return value.replaceAll('"', '&quot;').replace(/(\/_astro\/[^"]*?)\.[\w-]{8}(\.\w+)$/, '$1$2');
}

function isBlank(node: DefaultTreeAdapterTypes.TextNode): boolean {
  return /^[ \n\t]*$/.test(node.value);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00A0', '&nbsp;');
}
