import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { defaultTreeAdapter, parse, parseFragment } from 'parse5';
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

type BuiltSite = Pick<TestSite, 'name' | 'outDir' | 'basePath'>;

// Stand in the frames of other sites, and are unlike pages in everything.
const EMBEDS = 'embed/';

// Rows of events for script to put into a page. They are no pages: nobody reads them alone, and nothing links to them.
const FRAGMENTS = 'timeline/rows/';

// States of events that were: as many as there are changes, and made as the pages of events are.
const VERSION = /^events\/[^/]+\/v\/\d+\//;

/**
 * Reads every page of a built site, in the order of their addresses. One that only leads on from a former address is not among them, nor
 * are former versions.
 */
export function readPages(site: BuiltSite): BuiltPage[] {
  return readDocuments(site, (file) => !VERSION.test(file)).filter((page) => !isRedirect(page));
}

/** Reads the pages of versions of events. */
export function readVersions(site: BuiltSite): BuiltPage[] {
  return readDocuments(site, (file) => VERSION.test(file)).filter((page) => !isRedirect(page));
}

/** Reads what stands at former addresses and leads to the present ones. */
export function readRedirects(site: BuiltSite): BuiltPage[] {
  return readDocuments(site).filter(isRedirect);
}

/** Reads the fragments of rows, in the order of their numbers. */
export function readFragments(site: BuiltSite): BuiltPage[] {
  const files = htmlFiles(site).filter((file) => file.startsWith(FRAGMENTS));
  const numberOf = (file: string): number => Number(file.slice(FRAGMENTS.length).split('/')[0]);
  return files.sort((a, b) => numberOf(a) - numberOf(b)).map((file) => readBuilt(site, file, parseFragment));
}

/** Reads the embeds, in the order of their addresses. */
export function readEmbeds(site: BuiltSite): BuiltPage[] {
  const files = htmlFiles(site).filter((file) => file.startsWith(EMBEDS));
  return files.map((file) => readBuilt(site, file, parse));
}

function readDocuments(site: BuiltSite, isWanted: (file: string) => boolean = () => true): BuiltPage[] {
  const files = htmlFiles(site).filter((file) => !file.startsWith(FRAGMENTS) && !file.startsWith(EMBEDS) && isWanted(file));
  return files.map((file) => readBuilt(site, file, parse));
}

/** Whether a page asks search engines to leave it out: one that says what was removed, or that there is nothing. */
export function isHidden({ elements }: BuiltPage): boolean {
  return named(elements, 'meta').some(
    (meta) => attributeOf(meta, 'name') === 'robots' && attributeOf(meta, 'content') === 'noindex',
  );
}

function isRedirect({ elements }: BuiltPage): boolean {
  return named(elements, 'meta').some((meta) => attributeOf(meta, 'http-equiv') === 'refresh');
}

function htmlFiles({ name, outDir }: BuiltSite): string[] {
  const files = globSync('**/*.html', { cwd: outDir }).map((file) => file.split(sep).join('/'));
  if (files.length === 0) throw new Error(`The ${name} site has not been built. Run: npm test -- build site`);
  return files.sort();
}

function readBuilt({ outDir, basePath }: BuiltSite, file: string, read: (html: string) => Node): BuiltPage {
  const html = readFileSync(join(outDir, file), 'utf8');
  return { path: basePath + file.replace(/(^|\/)index\.html$/, '$1'), file, html, elements: elementsIn(read(html)) };
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
