import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { defaultTreeAdapter, parse } from 'parse5';
import type { TestSite } from '../sites.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

/** A page as built. */
export interface BuiltPage {
  /** Its address on its host, with the base path: '/repo/events/x/'. */
  readonly path: string;
  /** Below the output folder, with forward slashes. */
  readonly file: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** Reads every page of a built site, in the order of their addresses. */
export function readPages(site: TestSite): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: site.outDir }).map((file) => file.split(sep).join('/'));
  if (files.length === 0) throw new Error(`The ${site.name} site has not been built. Run: npm test -- build site`);
  return files.sort().map((file) => {
    const html = readFileSync(join(site.outDir, file), 'utf8');
    return { path: site.basePath + file.replace(/(^|\/)index\.html$/, '$1'), file, html, elements: elementsIn(parse(html)) };
  });
}

/** All elements below a node, in the order they are written. */
export function elementsIn(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => [...(defaultTreeAdapter.isElementNode(child) ? [child] : []), ...elementsIn(child)]);
}

/** The value of an attribute; null when it is not there. */
export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** The words in a node. */
export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Elements of these names, in the order they are written. */
export function named(elements: readonly Element[], ...names: readonly string[]): Element[] {
  return elements.filter(({ tagName }) => names.includes(tagName));
}
