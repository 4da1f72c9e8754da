import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { REAL } from '../sites.ts';
import type { BuiltPage } from './built-pages.ts';
import { attributeOf, named, readPages, textOf } from './built-pages.ts';

const KB = 1024;
// Text as servers compress it by default; fonts are compressed in themselves.
const MOST = { all: 60 * KB, script: 12 * KB, fonts: 95 * KB };

const page = readPages(REAL).find(({ path }) => path === '/timeline/2026/');
if (!page) throw new Error('The real site has no page for 2026.');

test('the timeline of 2026 loads with less than 60 KB, of which less than 12 KB are script', () => {
  const sizes = {
    html: compressed(page.html),
    style: sum(stylesOf(page).map((file) => compressed(readFile(file)))),
    script: sum([...scriptsOf(page)].map((file) => compressed(readFile(file)))),
  };
  // Inline scripts are part of the page, and of the script; linked data are nothing that runs.
  const inline = compressed(
    named(page.elements, 'script')
      .filter((script) => attributeOf(script, 'type') !== 'application/ld+json')
      .map(textOf)
      .join(''),
  );
  expect(sizes.script).toBeGreaterThan(1000);
  expect(sizes.script + inline, JSON.stringify(sizes)).toBeLessThan(MOST.script);
  expect(sizes.html + sizes.style + sizes.script, JSON.stringify(sizes)).toBeLessThan(MOST.all);
});

test('a chart page loads less than 15 KB of script', () => {
  const chart = readPages(REAL).find(({ path }) => path === '/charts/layoffs-of-20-may/');
  const script = sum([...scriptsOf(chart ?? page)].map((file) => compressed(readFile(file))));
  expect(chart).toBeDefined();
  expect(script).toBeGreaterThan(1000);
  expect(script).toBeLessThan(15 * KB);
});

test('the page of every event has less than 14 KB, with all its citations', () => {
  const sizes = readPages(REAL)
    .filter(({ path }) => path.startsWith('/events/'))
    .map(({ path, html }) => ({ path, size: compressed(html) }));
  expect(sizes.length).toBeGreaterThan(100);
  expect(sizes.filter(({ size }) => size >= 14 * KB)).toEqual([]);
});

test('the fonts it asks for have at most 95 KB and are preloaded', () => {
  const preloaded = named(page.elements, 'link')
    .filter((link) => attributeOf(link, 'rel') === 'preload' && attributeOf(link, 'as') === 'font')
    .map((link) => attributeOf(link, 'href') ?? '');
  const inStyles = stylesOf(page).flatMap((file) =>
    [
      ...readFile(file)
        .toString()
        .matchAll(/url\(\s*["']?([^"')]+\.woff2)/g),
    ].map((match) => match[1] ?? ''),
  );
  expect(preloaded.toSorted()).toEqual([...new Set(inStyles)].sort());
  expect(sum(preloaded.map((file) => readFile(file).length))).toBeLessThanOrEqual(MOST.fonts);
});

function stylesOf({ elements }: BuiltPage): string[] {
  return named(elements, 'link')
    .filter((link) => attributeOf(link, 'rel') === 'stylesheet')
    .map((link) => attributeOf(link, 'href') ?? '');
}

/** The scripts of a page and what they import at once; what is imported on demand is not loaded with the page. */
function scriptsOf({ elements }: BuiltPage): Set<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const imported of importsOf(readFile(file).toString())) visit(join(dirname(file), imported).replaceAll('\\', '/'));
  };
  for (const script of named(elements, 'script')) {
    const src = attributeOf(script, 'src');
    if (src !== null) visit(src);
    else for (const imported of importsOf(textOf(script))) visit(imported);
  }
  return found;
}

function importsOf(script: string): string[] {
  const imports = script.matchAll(/\b(?:import|export)\s*(?:[\w$\s{},*]*?\bfrom\s*)?["'`]([^"'`]+)["'`]/g);
  return [...imports].map((match) => match[1] ?? '');
}

function readFile(path: string): Buffer {
  return readFileSync(join(REAL.outDir, path));
}

function compressed(content: string | Buffer): number {
  return gzipSync(content).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
