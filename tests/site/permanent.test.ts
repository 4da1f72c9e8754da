import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURE, REAL } from '../sites.ts';
import { attributeOf, named, readPages, readRedirects, readVersions, textOf } from './built-pages.ts';

const pages = new Map([...readPages(FIXTURE), ...readVersions(FIXTURE)].map((page) => [page.path, page]));
const redirects = readRedirects(FIXTURE);

test('each former address has a page that leads to the present one, with and without script', () => {
  expect(redirects.map(({ path }) => path)).toEqual([
    '/repo/charts/quay-messages/',
    '/repo/events/night-on-the-pier/',
    '/repo/events/night-on-the-pier/v/1/',
    '/repo/organisations/lantern-line/',
  ]);
  const [, event] = redirects;
  const { elements } = event ?? { elements: [] };
  const to = '/repo/events/pier-occupied/';
  expect(named(elements, 'meta').flatMap((meta) => attributeOf(meta, 'content') ?? [])).toContain(`0; url=${to}`);
  const canonical = named(elements, 'link').find((link) => attributeOf(link, 'rel') === 'canonical');
  expect(canonical && attributeOf(canonical, 'href')).toBe(`https://harbour-gazette.example${to}`);
  expect(named(elements, 'a').map((link) => attributeOf(link, 'href'))).toEqual([to]);
  const [script] = named(elements, 'script');
  expect(script && attributeOf(script, 'src')).toBe('/repo/moved.js');
  for (const { path, elements: inside } of redirects) {
    const [link] = named(inside, 'a');
    expect(pages.has((link && attributeOf(link, 'href')) ?? ''), path).toBe(true);
  }
});

test('hosts that read _redirects are told of every former address, under the base path', () => {
  const lines = readFileSync(join(FIXTURE.outDir, '_redirects'), 'utf8').trim().split('\n');
  expect(lines).toContain('/repo/events/night-on-the-pier/ /repo/events/pier-occupied/ 301');
  expect(lines.filter((line) => !/^\/repo\/\S+ \/repo\/\S+ 301$/.test(line))).toEqual([]);
  const froms = lines.flatMap((line) => line.split(' ')[0] ?? []);
  const fromPages = froms.filter((from) => from.endsWith('/') && !from.startsWith('/repo/embed/'));
  expect(fromPages.toSorted()).toEqual(redirects.map(({ path }) => path));
});

test('a file that moved is still found where it was', () => {
  for (const ending of ['svg', 'png', 'csv', 'json']) {
    const [before, now] = ['quay-messages', 'quay-notices'].map((id) =>
      readFileSync(join(FIXTURE.outDir, 'charts', `${id}.${ending}`)),
    );
    expect(before?.length).toBeGreaterThan(100);
    expect(before).toEqual(now);
  }
});

test('an embed that moved still stands where it was, since in a strict sandbox nothing leads on', () => {
  for (const [before, now] of [
    ['embed/events/night-on-the-pier', 'embed/events/pier-occupied'],
    ['embed/charts/quay-messages', 'embed/charts/quay-notices'],
  ] as const)
    for (const file of ['index.html', 'oembed.json'])
      expect(readFileSync(join(FIXTURE.outDir, before, file), 'utf8')).toBe(
        readFileSync(join(FIXTURE.outDir, now, file), 'utf8'),
      );
});

test('what was removed has a page that says so, out of search engines, with the way on', () => {
  const page = pages.get('/repo/events/harbour-strike/');
  const [main] = named(page?.elements ?? [], 'main');
  expect(main && textOf(main)).toContain('The report was of another harbour of the same name.');
  expect(main && textOf(main)).toContain('Withdrawn: removed from this record on 12 June 2021');
  const robots = named(page?.elements ?? [], 'meta').find((meta) => attributeOf(meta, 'name') === 'robots');
  expect(robots && attributeOf(robots, 'content')).toBe('noindex');
  const links = named(page?.elements ?? [], 'a').map((link) => attributeOf(link, 'href'));
  expect(links).toContain('/repo/events/talks-begin/');
});

test('a part that was removed from an event is explained at its anchor', () => {
  const page = pages.get('/repo/events/closure-cost/');
  const place = page?.elements.find((element) => attributeOf(element, 'id') === 'fig-closure_cost-2');
  expect(place && textOf(place)).toMatch(/^\s*A figure was removed on 20 June 2021\. The second claim was/);
});

describe.each([REAL, FIXTURE])('event pages of the $name site', (site) => {
  const lines = readFileSync(join(site.contentDir, 'published.lock'), 'utf8').split('\n');
  const events = readPages(site).filter(({ path }) => path.startsWith(`${site.basePath}events/`));

  test('link to every part of themselves', () => {
    const faults = events.flatMap(({ path, elements }) => {
      const ids = elements
        .flatMap((element) => attributeOf(element, 'id') ?? [])
        .filter((id) => /^(fig-[a-z0-9_]+(-\d+)?|(leg|quote|source)-\d+)$/.test(id));
      const gone = elements.filter(({ attrs }) => attrs.some(({ name, value }) => name === 'class' && value === 'gone'));
      const removed = gone.flatMap((list) => named(elements, 'li').filter((item) => item.parentNode === list));
      const without = new Set(removed.map((item) => attributeOf(item, 'id')));
      const linked = named(elements, 'a')
        .filter((link) => attributeOf(link, 'class') === 'anchor')
        .map((link) => attributeOf(link, 'href')?.slice(1));
      return ids.filter((id) => !without.has(id) && !linked.includes(id)).map((id) => `${path}#${id}`);
    });
    expect(faults).toEqual([]);
    expect(events.length).toBeGreaterThan(10);
  });

  test('have every anchor that the lock file says has been published', () => {
    const byId = new Map(events.map((page) => [page.path.split('/').at(-2) ?? '', page]));
    const faults = lines.flatMap((line) => {
      const [type, id = '', ...parts] = line.split(' ');
      const page = byId.get(id);
      if (type !== 'event' || !page || pages.get(page.path)?.html.includes('This event was removed')) return [];
      const ids = new Set(page.elements.map((element) => attributeOf(element, 'id')));
      return parts.flatMap(anchorsIn).flatMap((anchor) => (ids.has(anchor) ? [] : [`${id}#${anchor}`]));
    });
    expect(faults).toEqual([]);
  });
});

/** The anchors that a part of a line of the lock file stands for: 'leg=2' for leg-1 and leg-2. */
function anchorsIn(part: string): string[] {
  const [start = '', value = '1'] = part.split('=');
  const count = start === 'source' ? value.split(',').length : Number(value);
  return Array.from({ length: count }, (_, index) => (start.startsWith('fig-') && index === 0 ? start : `${start}-${index + 1}`));
}
