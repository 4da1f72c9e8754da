import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { READ_FORMATS, parseCitation } from '../citations/parse-citation.ts';
import { FIXTURE, REAL } from '../sites.ts';
import type { BuiltPage } from './built-pages.ts';
import { attributeOf, elementsIn, named, readPages, textOf, isHidden } from './built-pages.ts';

const FORMATS = ['link', 'apa', 'chicago', 'mla', 'ap', 'wikipedia', 'bibtex', 'biblatex', 'ris', 'csl'];

describe.each([REAL, FIXTURE])('every citation of the $name site', (site) => {
  const pages = readPages(site).map((page) => ({ page, texts: textsOf(page) }));
  const cited = pages.filter(({ texts }) => texts.size > 0);
  const added = new Map(
    globSync('events/**/*.mdx', { cwd: site.contentDir }).map((file) => {
      const text = readFileSync(join(site.contentDir, file), 'utf8');
      return [basename(file, '.mdx'), /^added: '([\d-]+)'$/m.exec(text)?.[1] ?? 'no date'];
    }),
  );

  test('stands on the page of every event, story and chart and of the data, and nowhere else', () => {
    const wanted = pages.filter(
      ({ page }) => /\/((events|stories|charts)\/[a-z0-9-]+|data)\/$/.test(page.path) && !isHidden(page),
    );
    expect(cited.map(({ page }) => page.path)).toEqual(wanted.map(({ page }) => page.path));
    expect(cited.filter(({ page }) => page.path.includes('/events/'))).toHaveLength(added.size);
    expect(added.size).toBeGreaterThan(10);
    expect(cited.filter(({ texts }) => [...texts.keys()].join() !== FORMATS.join())).toEqual([]);
  });

  test('is read by the parsers of others with the title, address and day of its page', () => {
    const read = cited.flatMap(({ page, texts }) =>
      READ_FORMATS.map((format) => {
        const { title, url, date } = parseCitation(format, texts.get(format) ?? '');
        return `${page.path} ${format}: ${title}, ${url}, ${date}`;
      }),
    );
    const expected = cited.flatMap(({ page }) =>
      READ_FORMATS.map((format) => `${page.path} ${format}: ${headingOf(page)}, ${canonicalOf(page)}, ${publishedOf(page)}`),
    );
    expect(read).toEqual(expected);
  });

  test('dates an event by the day it was added', () => {
    const days = cited
      .filter(({ page }) => page.path.includes('/events/'))
      .map(({ page }) => [basename(page.path), publishedOf(page)]);
    expect(new Map(days.map(([id = '', day = '']) => [id, day]))).toEqual(new Map([...added].toSorted()));
  });

  test('for people names the site, the address and the day in every style', () => {
    const faults = cited.flatMap(({ page, texts }) => {
      const day = publishedOf(page);
      const [year, number] = [day.slice(0, 4), String(Number(day.slice(8)))];
      return ['apa', 'chicago', 'mla', 'ap', 'wikipedia'].filter((format) => {
        const text = texts.get(format) ?? '';
        return (
          ![canonicalOf(page), siteOf(page), year, number].every((part) => text.includes(part)) || text.includes('undefined')
        );
      });
    });
    expect(faults).toEqual([]);
  });
});

function textsOf({ elements }: BuiltPage): Map<string, string> {
  const [box] = named(elements, 'cite-box');
  const panels = box ? named(elementsIn(box), 'div') : [];
  return new Map(
    panels.map((panel) => [
      (attributeOf(panel, 'id') ?? '').replace(/^cite-/, ''),
      named(elementsIn(panel), 'pre').map(textOf).join(),
    ]),
  );
}

function headingOf({ elements }: BuiltPage): string {
  return named(elements, 'h1').map(textOf).join();
}

function canonicalOf({ elements }: BuiltPage): string {
  return (
    named(elements, 'link')
      .filter((link) => attributeOf(link, 'rel') === 'canonical')
      .map((link) => attributeOf(link, 'href'))
      .join() || 'no address'
  );
}

function publishedOf(page: BuiltPage): string {
  return metaOf(page, 'article:published_time');
}

function siteOf(page: BuiltPage): string {
  return metaOf(page, 'og:site_name');
}

function metaOf({ elements }: BuiltPage, property: string): string {
  const [meta] = named(elements, 'meta').filter((element) => attributeOf(element, 'property') === property);
  return (meta && attributeOf(meta, 'content')) ?? `no ${property}`;
}
