import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FIXTURE, REAL } from '../sites.ts';
import { attributeOf, readPages } from './built-pages.ts';

interface Entry {
  readonly name: string;
  readonly url: string;
  readonly anchors: readonly { readonly id: string }[];
}

describe.each([REAL, FIXTURE])('the search index of the $name site', (site) => {
  const folder = join(site.outDir, 'pagefind');
  const pages = new Map(readPages(site).map((page) => [page.path, page]));
  const entries: Entry[] = globSync('fragment/*.pf_fragment', { cwd: folder }).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    const name = /en_(\w+)\.pf_fragment$/.exec(file)?.[1] ?? '';
    return { name, ...JSON.parse(text.slice('pagefind_dcd'.length)) };
  });

  test('names every event, in the order of the record, then charts and stories', () => {
    const { ids }: { ids: string[] } = JSON.parse(readFileSync(join(site.outDir, 'timeline', 'ids.json'), 'utf8'));
    const { events, hashes }: { events: number; hashes: string } = JSON.parse(
      readFileSync(join(folder, 'positions.json'), 'utf8'),
    );
    const urls = new Map(entries.map(({ name, url }) => [name, url]));
    const order = hashes.split(' ').map((name) => urls.get(name));
    expect(order.slice(0, events)).toEqual(ids.map((id) => `/events/${id}/`));
    expect(order.slice(events).every((url) => /^\/(charts|stories)\/[^/]+\/$/.test(url ?? ''))).toBe(true);
    expect(order.length).toBe(entries.length);
  });

  test('leads to places that are on the pages', () => {
    const faults = entries.flatMap(({ url, anchors }) => {
      const page = pages.get(site.basePath.slice(0, -1) + url);
      if (!page) return [`${url} is no page`];
      const ids = new Set(page.elements.map((element) => attributeOf(element, 'id')));
      return anchors.filter(({ id }) => !id.startsWith('@') && !ids.has(id)).map(({ id }) => `${url}#${id}`);
    });
    expect(faults).toEqual([]);
    expect(
      entries.flatMap(({ anchors }) => anchors).filter(({ id }) => /^(fig|leg|quote|source)-/.test(id)).length,
    ).toBeGreaterThan(20);
  });

  test('brings no interface of its own', () => {
    expect(globSync('*.{js,css}', { cwd: folder }).sort()).toEqual(['pagefind-worker.js', 'pagefind.js']);
  });
});

test('the words offered for misspelled ones are of the record and bounded', () => {
  const words: string[] = JSON.parse(readFileSync(join(REAL.outDir, 'pagefind', 'words.json'), 'utf8'));
  expect(words).toContain('petition');
  expect(words.length).toBeLessThanOrEqual(4000);
  expect(words.length).toBe(new Set(words).size);
});
