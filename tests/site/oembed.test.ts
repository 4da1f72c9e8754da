import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FIXTURE, REAL } from '../sites.ts';
import type { BuiltPage } from './built-pages.ts';
import { attributeOf, elementsIn, named, readEmbeds, readPages, textOf } from './built-pages.ts';

describe.each([REAL, FIXTURE])('oEmbed of the $name site', (site) => {
  const embeds = readEmbeds(site);
  const pages = readPages(site);
  const { url }: { url: string } = parse(readFileSync(join(site.contentDir, 'site.yaml'), 'utf8'));
  const root = new URL(site.basePath, url).href;

  test('is found from the page of everything that can be embedded, and keeps to what WordPress takes', () => {
    const shown = new Set(embeds.filter(isLive).map(({ path }) => path.replace('/embed/', '/')));
    const found = pages.flatMap((page) => {
      const link = named(page.elements, 'link').find((each) => attributeOf(each, 'type') === 'application/json+oembed');
      return link ? [{ page, link }] : [];
    });
    expect(found.map(({ page }) => page.path)).toEqual(pages.map(({ path }) => path).filter((path) => shown.has(path)));
    const faults = found.flatMap(({ page, link }) => {
      const head = page.html.slice(0, page.html.indexOf('</head>'));
      // As WordPress reads the head: no more than 150 KB, and a link ends at the first angle bracket.
      const asRead = head.slice(0, 150_000).match(/<link([^<>]+)\/?>/gi) ?? [];
      if (!asRead.some((text) => text.includes('application/json+oembed'))) return [`${page.path}: not found in its head`];
      const href = attributeOf(link, 'href') ?? '';
      const file = join(site.outDir, href.slice(root.length));
      if (!href.startsWith(root) || !existsSync(file)) return [`${page.path}: nothing at ${href}`];
      return faultsOf(JSON.parse(readFileSync(file, 'utf8')), page, embeds).map((fault) => `${page.path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

/** What WordPress and other readers of oEmbed would not take. */
function faultsOf(oembed: Record<string, unknown>, page: BuiltPage, embeds: readonly BuiltPage[]): string[] {
  const { version, type, title, width, height, html, provider_name, provider_url, cache_age, thumbnail_url } = oembed;
  const image = named(page.elements, 'meta').find((meta) => attributeOf(meta, 'property') === 'og:image');
  const elements = elementsIn(parseFragment(String(html)));
  const [quote, link, frame] = elements;
  const canonical = named(page.elements, 'link').find((each) => attributeOf(each, 'rel') === 'canonical');
  const checks: readonly (readonly [string, boolean])[] = [
    ['version', version === '1.0' && type === 'rich'],
    ['title', title === textOf(named(page.elements, 'h1')[0] ?? fail()).trim()],
    ['size', Number.isInteger(width) && Number.isInteger(height) && Number(height) >= 200],
    ['provider', typeof provider_name === 'string' && URL.canParse(String(provider_url)) && Number.isInteger(cache_age)],
    ['picture', thumbnail_url === (image && attributeOf(image, 'content'))],
    ['elements', elements.map(({ tagName }) => tagName).join() === 'blockquote,a,iframe' && quote?.attrs.length === 0],
    [
      'link',
      link?.attrs.map(({ name }) => name).join() === 'href' &&
        link.attrs[0]?.value === (canonical && attributeOf(canonical, 'href')),
    ],
    ['frame', frame?.attrs.map(({ name }) => name).join() === 'src,width,height,frameborder,scrolling,title'],
    ['address', embeds.some(({ path }) => frame !== undefined && new URL(attributeOf(frame, 'src') ?? '').pathname === path)],
    ['order', /^<blockquote>.*<\/blockquote><iframe [^<>]*><\/iframe>$/.test(String(html))],
  ];
  return checks.flatMap(([name, right]) => (right ? [] : [name]));
}

/** Whether an embed shows something that is there, at its present address. */
function isLive({ path, elements }: BuiltPage): boolean {
  const name = attributeOf(named(elements, 'html')[0] ?? fail(), 'data-embed') ?? '';
  return (
    path.endsWith(`/embed/${name}/`) &&
    named(elements, 'link').some((link) => attributeOf(link, 'type') === 'application/json+oembed')
  );
}

function fail(): never {
  throw new Error('The page lacks an element that every page has.');
}
