import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURE, REAL } from '../sites.ts';
import type { BuiltPage } from './built-pages.ts';
import { attributeOf, isHidden, named, readPages, readVersions, textOf } from './built-pages.ts';

const versions = new Map(readVersions(FIXTURE).map((page) => [page.path, page]));

describe.each([REAL, FIXTURE])('the pages of versions of the $name site', (site) => {
  const pages = readVersions(site);

  test('are left out by search engines, stand for their event and offer nothing to follow', () => {
    const events = new Set(readPages(site).map(({ path }) => path));
    const wrong = pages.filter((page) => {
      const canonical = linksOf(page, 'canonical').map((href) => new URL(href).pathname);
      const event = page.path.replace(/v\/\d+\/$/, '');
      return !isHidden(page) || canonical.join() !== event || !events.has(event) || linksOf(page, 'alternate').length > 0;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('are all linked from their event, and have titles, descriptions and parts of their own', () => {
    const linked = new Set(readPages(site).flatMap(({ elements }) => named(elements, 'a').map((a) => attributeOf(a, 'href'))));
    expect(pages.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual([]);
    const titles = pages.map(({ elements }) => named(elements, 'title').map(textOf).join());
    expect(new Set(titles).size).toBe(titles.length);
    const repeated = pages.filter(({ elements }) => {
      const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
      return new Set(ids).size !== ids.length || named(elements, 'h1').length !== 1;
    });
    expect(repeated.map(({ path }) => path)).toEqual([]);
  });

  test('are in no sitemap and in no search index', () => {
    expect(readFileSync(join(site.outDir, 'sitemap.xml'), 'utf8')).not.toMatch(/\/v\/\d+\//);
    expect(readFileSync(join(site.outDir, 'timeline', 'index.json'), 'utf8')).not.toMatch(/\/v\/\d+\//);
  });
});

test('each step of the scripted history has its page, and a step that only writes otherwise has none', () => {
  const found = [...versions.keys()].filter((path) => !path.endsWith('/v/1/'));
  expect(found).toEqual([
    '/repo/events/counter-hours/v/2/',
    '/repo/events/pier-occupied/v/2/',
    '/repo/events/quay-closure-messages/v/2/',
    '/repo/events/quay-closure-messages/v/3/',
    '/repo/events/quay-closure-withdrawn/v/2/',
  ]);
});

test('a former version is drawn as the page of its event, with what it said then, between its neighbours', () => {
  const text = mainText('quay-closure-messages/v/2');
  expect(text).toContain('Version 2 of 3, as it stood from 2 July 2021 to 3 July 2021. Read the present version.');
  expect(text).toContain('Tidewater Freight informs the staff of its quays');
  expect(text).toContain('380–420');
  expect(text).toContain('The tide goes out for all of us');
  expect(mainText('quay-closure-messages/v/1')).not.toContain('380–420');
  expect(mainText('quay-closure-messages/v/3')).toContain('Version 3 of 3, as it stands since 3 July 2021.');
  const page = pageOf('quay-closure-messages/v/2');
  const rels = named(page.elements, 'a').flatMap((a) => {
    const rel = attributeOf(a, 'rel');
    return rel === 'prev' || rel === 'next' ? [`${rel} ${attributeOf(a, 'href')}`] : [];
  });
  expect(rels).toEqual(['prev /repo/events/quay-closure-messages/v/1/', 'next /repo/events/quay-closure-messages/v/3/']);
});

test('a version is cited by its own address, number and day', () => {
  expect(mainText('quay-closure-messages/v/2')).toContain(
    'Harbour Gazette. “Quay staff learn of the closure by message.” June 30, 2021. Version 2, updated July 2, 2021. https://harbour-gazette.example/repo/events/quay-closure-messages/v/2/.',
  );
});

test('a version that cannot be read as an entry today is shown as it was written, with the reason', () => {
  const text = mainText('counter-hours/v/1');
  expect(text).toContain('There is no place "counter-hall" in offices.yaml.');
  expect(text).toContain('title: The counter takes back badges for a morning');
  expect(named(pageOf('counter-hours/v/1').elements, 'pre').map((pre) => attributeOf(pre, 'class'))).toContain('version-text');
});

test('a withdrawn event keeps the version from before, which does not say that it was withdrawn', () => {
  expect(mainText('quay-closure-withdrawn/v/1')).not.toContain('This event was withdrawn');
  expect(mainText('quay-closure-withdrawn/v/2')).toContain('This event was withdrawn');
});

test('the number of the present version is the same in page, feeds, linked data and open data', () => {
  const read = (path: string): string => readFileSync(join(FIXTURE.outDir, path), 'utf8');
  const id = 'quay-closure-messages';
  expect(JSON.parse(read(`api/v1/events/${id}.json`)).event.version).toBe(3);
  expect(read(`events/${id}/index.html`)).toContain('"version":3');
  expect(read('atom.xml')).toContain(`href="https://harbour-gazette.example/repo/events/${id}/v/3/" title="Version 3"`);
  const items: { _record: { event: string; version: number } }[] = JSON.parse(read('feed.json')).items;
  expect(items.find(({ _record }) => _record.event === id)?._record.version).toBe(3);
});

function pageOf(path: string): BuiltPage {
  const page = versions.get(`/repo/events/${path}/`);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

/** The words of the main part on one line. */
function mainText(path: string): string {
  return named(pageOf(path).elements, 'main').map(textOf).join(' ').replace(/\s+/g, ' ');
}

function linksOf({ elements }: BuiltPage, rel: string): string[] {
  return named(elements, 'link').flatMap((link) => (attributeOf(link, 'rel') === rel ? (attributeOf(link, 'href') ?? []) : []));
}
