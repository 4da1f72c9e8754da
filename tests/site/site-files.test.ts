import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FIXTURE, REAL } from '../sites.ts';
import type { BuiltPage } from './built-pages.ts';
import { attributeOf, named, readPages } from './built-pages.ts';
import { readGraph, topNode } from './read-graph.ts';

// As the sitemaps protocol has them, in the one form in which they are written here.
const SITEMAP =
  /^<\?xml version="1\.0" encoding="utf-8"\?>\n<(urlset|sitemapindex) xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n(?:<(url|sitemap)>\n<loc>[^<>\s]+<\/loc>\n(?:<lastmod>\d{4}-\d\d-\d\d<\/lastmod>\n)?<\/\2>\n)+<\/\1>\n$/;

describe.each([REAL, FIXTURE])('files for machines of the $name site', (site) => {
  const pages = readPages(site);
  const { url, contact }: { url: string; contact?: string } = parse(readFileSync(join(site.contentDir, 'site.yaml'), 'utf8'));
  const root = new URL(site.basePath, url).href;
  const read = (path: string): string => readFileSync(join(site.outDir, path), 'utf8');

  test('the sitemap has every page that search engines may show, once, and no other', () => {
    const canonical = (page: BuiltPage): string =>
      named(page.elements, 'link')
        .filter((link) => attributeOf(link, 'rel') === 'canonical')
        .map((link) => attributeOf(link, 'href'))
        .join();
    const shown = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'));
    expect(read('sitemap.xml')).toMatch(SITEMAP);
    expect(placesIn(read('sitemap.xml')).map(({ loc }) => loc)).toHaveLength(shown.length);
    expect(
      placesIn(read('sitemap.xml'))
        .map(({ loc }) => loc)
        .sort(),
    ).toEqual(shown.map(canonical).sort());
  });

  test('a page has the day in the sitemap on which its own data say that it changed', () => {
    const days = new Map(placesIn(read('sitemap.xml')).map(({ loc, lastmod }) => [loc, lastmod]));
    const compared = pages.flatMap((page) => {
      const graph = readGraph(page);
      const main = graph && topNode(graph, 'NewsArticle', 'CollectionPage', 'WebPage', 'Dataset');
      return main ? [[page.path, main['dateModified'] ?? null, days.get(new URL(page.path, url).href) ?? null] as const] : [];
    });
    expect(compared.filter(([, said, listed]) => said !== listed)).toEqual([]);
    expect(compared.filter(([, said]) => said !== null).length).toBeGreaterThan(30);
    // The pages that are part of the code have no day of content.
    expect(days.get(`${root}about/`)).toBeNull();
  });

  test('the list of sitemaps is named by every page and by robots.txt', () => {
    expect(read('sitemap-index.xml')).toMatch(SITEMAP);
    expect(placesIn(read('sitemap-index.xml')).map(({ loc }) => loc)).toEqual([`${root}sitemap.xml`]);
    const naming = pages.filter(({ elements }) =>
      named(elements, 'link').some(
        (link) => attributeOf(link, 'rel') === 'sitemap' && attributeOf(link, 'href') === `${site.basePath}sitemap-index.xml`,
      ),
    );
    expect(naming).toHaveLength(pages.length);
    const robots = read('robots.txt');
    expect(robots.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
      'User-agent: *',
      'Allow: /',
      `Sitemap: ${root}sitemap-index.xml`,
    ]);
    expect(robots.startsWith('#')).toBe(site.basePath !== '/');
  });

  test('security.txt is there when content has a contact, and humans.txt names nobody else', () => {
    expect(existsSync(join(site.outDir, '.well-known', 'security.txt'))).toBe(contact !== undefined);
    if (contact !== undefined) expect(read('.well-known/security.txt')).toContain(`Contact: mailto:${contact}\n`);
    expect(read('humans.txt').match(/\S+@\S+/g) ?? []).toEqual(contact === undefined ? [] : [contact]);
  });
});

function placesIn(xml: string): { loc: string; lastmod: string | null }[] {
  return [...xml.matchAll(/<loc>(.+)<\/loc>(?:\n<lastmod>(.+)<\/lastmod>)?/g)].map((match) => ({
    loc: (match[1] ?? '').replaceAll('&amp;', '&'),
    lastmod: match[2] ?? null,
  }));
}
