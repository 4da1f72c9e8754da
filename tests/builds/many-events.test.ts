import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scriptOf } from '../bins.ts';
import { FIXTURE, ROOT, siteEnv } from '../sites.ts';
import type { BuiltPage, Element } from '../site/built-pages.ts';
import { attributeOf, elementsIn, isHidden, named, readFragments, readPages, readVersions, textOf } from '../site/built-pages.ts';
import { EVENT_COUNT, writeManyEvents } from './many-events.ts';

// As many rows as a page may have, whatever the number of events.
const MOST_ROWS = 120;
const ORIGIN = 'https://site.example';
const TEMPORARY = mkdtempSync(join(tmpdir(), 'notice-period-many-'));
const site = { name: 'large', contentDir: join(TEMPORARY, 'content'), outDir: join(TEMPORARY, 'site'), basePath: '/repo/' };

writeManyEvents(FIXTURE.contentDir, site.contentDir);
const build = spawnSync(process.execPath, [scriptOf('astro'), 'build'], {
  cwd: ROOT,
  env: { ...process.env, ...siteEnv(site) },
  encoding: 'utf8',
});
if (build.status !== 0) throw new Error(build.stdout + build.stderr);
const pages = readPages(site);
const byPath = new Map(pages.map((page) => [page.path, page]));

afterAll(() => rmSync(TEMPORARY, { recursive: true }));

test('no page has more rows or entries than fit on one, though the site has hundreds of events', () => {
  const sizes = pages.map((page) => ({ path: page.path, rows: rowsOf(page).length, entries: entriesOf(page).length }));
  expect(sizes.filter(({ rows, entries }) => rows > MOST_ROWS || entries > MOST_ROWS)).toEqual([]);
  expect(Math.max(...sizes.map(({ rows }) => rows))).toBe(100);
  expect(EVENT_COUNT).toBeGreaterThan(700);
});

test('the row of every event stands at its permalink, wherever that is shown', () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const page of [...pages, ...readFragments(site)])
    for (const row of rowsOf(page)) {
      const { path, id } = permalinkOf(page, row);
      seen.add(id);
      const home = byPath.get(path);
      if (!home || !rowsOf(home).some((other) => attributeOf(other, 'id') === id)) wrong.push(`${page.path}: ${path}#${id}`);
      else if (!ownRows(home).has(id)) wrong.push(`${path} does not call itself the place of ${id}`);
    }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(seen.size).toBe(pages.filter((page) => page.path.startsWith('/repo/events/') && !isHidden(page)).length);
});

test('links alone lead from the timeline to the row of every event, over years, months and their parts', () => {
  const reached = new Set<string>();
  const queue = ['/repo/timeline/'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const page = byPath.get(path);
    if (!page || reached.has(path)) continue;
    reached.add(path);
    queue.push(...linksOf(page).flatMap(({ pathname }) => (pathname.startsWith('/repo/timeline/') ? pathname : [])));
  }
  const rows = new Set([...reached].flatMap((path) => [...ownRows(pageAt(path))]));
  expect(rows.size).toBe(pages.filter((page) => page.path.startsWith('/repo/events/') && !isHidden(page)).length);
});

test('links lead to pages and to places that are on them, and every page is linked from another', () => {
  const broken: string[] = [];
  const linked = new Set<string>();
  for (const page of pages)
    for (const { pathname, hash } of linksOf(page)) {
      if (pathname !== page.path) linked.add(pathname);
      const target = byPath.get(pathname);
      const found = target
        ? hash === '' || target.elements.some((element) => attributeOf(element, 'id') === hash.slice(1))
        : existsSync(join(site.outDir, pathname.slice(site.basePath.length)));
      if (!found) broken.push(`${page.path}: ${pathname}${hash}`);
    }
  expect(broken.slice(0, 10)).toEqual([]);
  expect(pages.map(({ path }) => path).filter((path) => !linked.has(path))).toEqual(['/repo/404.html']);
});

test('every page has a title, a description and an address of its own', () => {
  for (const of of [titleOf, descriptionOf, canonicalOf]) {
    const groups = [...Map.groupBy(pages, of)].filter(([, sharing]) => sharing.length > 1);
    expect(groups.slice(0, 5).map(([text, sharing]) => `${text}: ${sharing[0]?.path} ${sharing[1]?.path}`)).toEqual([]);
  }
  expect(titleOf(pageAt('/repo/organisations/tidewater-freight/part/1/'))).toContain(
    'Tidewater Freight Company, events 1 to 100 – ',
  );
});

test('content without a repository says that it has no history, lists corrections without numbers and has no version pages', () => {
  const main = textOf(named(pageAt('/repo/events/event-1/').elements, 'main')[0] ?? fail());
  expect(main).toContain('These pages were built from a record without a history, so its versions are not listed.');
  expect(main).toContain('Correction11 December 2023');
  expect(main).not.toMatch(/version \d/i);
  expect(readVersions(site)).toEqual([]);
});

test('the parts of a list hold every entry once and in order', () => {
  const parts = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => pageAt(`/repo/kinds/notice/part/${number}/`));
  const ids = parts.flatMap(rowsOf).map((row) => attributeOf(row, 'id'));
  expect(ids.length).toBeGreaterThan(EVENT_COUNT);
  expect(new Set(ids).size).toBe(ids.length);
  expect(parts.slice(0, -1).map((page) => rowsOf(page).length)).toEqual([100, 100, 100, 100, 100, 100, 100]);
  const newest = rowsOf(pageAt('/repo/kinds/notice/')).map((row) => attributeOf(row, 'id'));
  expect(newest).toEqual(ids.slice(-100));
});

test('a day that goes on over several pages says so on all but the first', () => {
  const days = ['', '2/', '3/'].map((part) =>
    named(pageAt(`/repo/timeline/2022/05/${part}`).elements, 'section').flatMap((day) =>
      attributeOf(day, 'data-day') === null ? [] : (attributeOf(day, 'aria-label') ?? ''),
    ),
  );
  expect(days).toEqual([
    ['Monday 9 May 2022'],
    ['Tuesday 10 May 2022'],
    ['Tuesday 10 May 2022, continued', 'Wednesday 11 May 2022'],
  ]);
});

test('a publisher keeps an address of its own beside one of nearly the same name', () => {
  const names = ['haven-post', 'haven-post-2'].map((slug) =>
    textOf(named(pageAt(`/repo/sources/${slug}/`).elements, 'h1')[0] ?? fail()),
  );
  expect(names.map((name) => name.trim())).toEqual(['Haven Post', 'Haven Póst']);
});

function rowsOf({ elements }: BuiltPage): Element[] {
  return named(elements, 'li').filter((item) => attributeOf(item, 'data-at') !== null);
}

/** Entries of the other lists that grow with the events: corrections, pages read, publishers. */
function entriesOf({ elements }: BuiltPage): Element[] {
  return named(elements, 'ol', 'ul')
    .filter((list) => /^(corrections|reads|publishers)$/.test(attributeOf(list, 'class') ?? ''))
    .flatMap((list) => named(elementsIn(list), 'li').filter(({ parentNode }) => parentNode === list));
}

function permalinkOf(page: BuiltPage, row: Element): { path: string; id: string } {
  const permalink = named(elementsIn(row), 'a').find((link) => attributeOf(link, 'class') === 'perma');
  const url = new URL(attributeOf(permalink ?? fail(), 'href') ?? '', ORIGIN + page.path);
  return { path: url.pathname, id: url.hash.slice(1) };
}

/** Ids of the rows whose permalink is this page. */
function ownRows(page: BuiltPage): Set<string> {
  return new Set(
    rowsOf(page)
      .map((row) => permalinkOf(page, row))
      .flatMap(({ path, id }) => (path === page.path ? id : [])),
  );
}

function linksOf(page: BuiltPage): URL[] {
  const urls = named(page.elements, 'a').map((link) => new URL(attributeOf(link, 'href') ?? '', ORIGIN + page.path));
  return urls.filter(({ origin }) => origin === ORIGIN);
}

function pageAt(path: string): BuiltPage {
  return byPath.get(path) ?? fail();
}

function titleOf({ elements }: BuiltPage): string {
  return textOf(named(elements, 'title')[0] ?? fail());
}

function descriptionOf({ elements }: BuiltPage): string {
  const meta = named(elements, 'meta').find((candidate) => attributeOf(candidate, 'name') === 'description');
  return attributeOf(meta ?? fail(), 'content') ?? '';
}

function canonicalOf({ elements }: BuiltPage): string {
  const link = named(elements, 'link').find((candidate) => attributeOf(candidate, 'rel') === 'canonical');
  return attributeOf(link ?? fail(), 'href') ?? '';
}

function fail(): never {
  throw new Error('What the test looks for is not there.');
}
