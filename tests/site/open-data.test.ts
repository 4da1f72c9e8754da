import { parseFeed } from 'feedsmith';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/cli/history/read-history.ts';
import { readContent } from '../../src/cli/read-content.ts';
import { indexCorpus } from '../../src/derived/corpus.ts';
import { openDataDesk } from '../../src/derived/data/data-desk.ts';
import type { TestSite } from '../sites.ts';
import { FIXTURE, REAL } from '../sites.ts';
import { attributeOf, isHidden, readPages } from './built-pages.ts';
import { openData } from './open-data.ts';

async function readSite(site: TestSite) {
  const { values } = await readContent(site.contentDir);
  if (!values) throw new Error('The content has problems; run npm run check.');
  const { history } = await readHistory(site.contentDir, values, site.historyDir ?? undefined);
  const corpus = indexCorpus(values, history);
  return { ...site, corpus, root: new URL(site.basePath, corpus.vocabulary.site.url).href };
}

describe.each([await readSite(REAL), await readSite(FIXTURE)])('open data of the $name site', (site) => {
  const { corpus, root } = site;
  const { text, json, entries, rows, pathOf } = openData(site, root);
  const pages = new Map(
    readPages(site)
      .filter((page) => !isHidden(page))
      .map((page) => [page.path, page]),
  );
  const ids = corpus.events.map(({ id }) => id);

  test('name the same events as the pages, the timeline, the feed and the search index', () => {
    expect(entries('events').map(({ id }) => id)).toEqual(ids);
    expect(rows('events').map(({ id }) => id)).toEqual(ids);
    const sorted = ids.toSorted();
    const years = globSync('api/v1/years/*.json', { cwd: site.outDir }).map((file) => json(file.replaceAll('\\', '/')));
    expect(years.flatMap(({ events }) => (Array.isArray(events) ? events.map(({ id }) => id) : [])).sort()).toEqual(sorted);
    const files = [...ids, ...corpus.events.flatMap(({ aliases }) => aliases)].map((id) => `${id}.json`);
    expect(globSync('*.json', { cwd: join(site.outDir, 'api/v1/events') }).sort()).toEqual(files.sort());
    const events = join(site.basePath, 'events/');
    expect(
      [...pages.keys()]
        .filter((path) => path.startsWith(events) && path.split('/').length === events.split('/').length + 1)
        .sort(),
    ).toEqual(sorted.map((id) => `${events}${id}/`).sort());
    expect(JSON.parse(readFileSync(join(site.outDir, 'timeline/ids.json'), 'utf8')).ids).toEqual(ids);
    const { events: found } = JSON.parse(readFileSync(join(site.outDir, 'pagefind/positions.json'), 'utf8'));
    expect(found).toBe(ids.length);
    const feed = parseFeed(readFileSync(join(site.outDir, 'feed.json'), 'utf8'));
    if (feed.format !== 'json') throw new Error('The feed is not read as one.');
    const told = feed.feed.items?.map(({ url }) => url) ?? [];
    const addresses = new Set(entries('events').map(({ url }) => url));
    expect(told.length).toBe(Math.min(60, ids.length));
    expect(told.filter((url) => !addresses.has(url))).toEqual([]);
  });

  test('count the same in index, lists and tables', () => {
    const index = json('api/v1/index.json');
    const { lists, tables } = index as unknown as Record<
      string,
      readonly { readonly name: string; readonly total: number; readonly url: string }[]
    >;
    for (const { name, total, url } of lists ?? []) {
      expect([name, entries(name).length, json(pathOf(url)).total]).toEqual([name, total, total]);
    }
    for (const { name, total } of tables ?? [])
      expect([name, rows(name).length, entries(name).length]).toEqual([name, total, total]);
    expect(lists?.length).toBe(11);
    expect(tables?.length).toBe(4);
  });

  test('say the same of an event in the list, in the file of its year and in its own', () => {
    for (const event of entries('events')) expect(json(`api/v1/events/${event['id']}.json`)['event']).toEqual(event);
    const inYears = globSync('api/v1/years/*.json', { cwd: site.outDir }).flatMap(
      (file) => json(file.replaceAll('\\', '/'))['events'],
    );
    expect(new Set(inYears.map((event) => JSON.stringify(event)))).toEqual(
      new Set(entries('events').map((event) => JSON.stringify(event))),
    );
  });

  test('lead from every row and document to a place on a page', () => {
    const places = [
      ...['figures', 'legs', 'sources'].flatMap((name) => [...entries(name), ...rows(name)].map((row) => row['record_url'])),
      ...['stories', 'organisations', 'places', 'kinds'].flatMap((name) => entries(name).flatMap((item) => item['url'] ?? [])),
      ...globSync('api/v1/**/*.json', { cwd: site.outDir }).flatMap((file) => json(file.replaceAll('\\', '/')).url ?? []),
    ].map((url) => new URL(String(url)));
    const faults = places.filter(({ pathname, hash }) => {
      const page = pages.get(pathname);
      return !page || (hash !== '' && !page.elements.some((element) => attributeOf(element, 'id') === hash.slice(1)));
    });
    expect(places.length).toBeGreaterThan(50);
    expect(faults.map(({ href }) => href)).toEqual([]);
  });

  test('have no row twice, and none whose event or source is missing', () => {
    const sources = new Set(rows('sources').map(({ event_id, source_id }) => `${event_id} ${source_id}`));
    for (const [table, key] of [
      ['figures', 'figure_id'],
      ['legs', 'leg_id'],
      ['sources', 'source_id'],
    ] as const) {
      const keys = rows(table).map((row) => `${row['event_id']} ${row[key]}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(rows(table).filter(({ event_id = '' }) => !corpus.eventById.has(event_id))).toEqual([]);
    }
    const named = ['figures', 'legs'].flatMap((table) =>
      rows(table).flatMap(({ event_id, source_ids = '' }) =>
        source_ids
          .split('; ')
          .filter(Boolean)
          .map((id) => `${event_id} ${id}`),
      ),
    );
    expect(named.filter((key) => !sources.has(key))).toEqual([]);
  });

  test('are written again, later and in another process, to the same bytes', async () => {
    const desk = openDataDesk({
      corpus,
      addressOf: (path) => root + path.slice(1),
      license: { id: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    });
    const files = [
      ...[...desk.api].map(([name, render]) => [`api/v1/${name}.json`, render()] as const),
      ...corpus.events.flatMap(({ id, aliases }) =>
        [id, ...aliases].map((name) => [`api/v1/events/${name}.json`, desk.renderEvent(id)] as const),
      ),
      ...desk.tables.map(({ name, render }) => [`data/${name}.csv`, render()] as const),
      ...Object.entries(await desk.texts()).map(([name, written]) => [`data/${name}`, written] as const),
    ];
    expect(files.filter(([path, written]) => text(path) !== written).map(([path]) => path)).toEqual([]);
    const built = globSync(['api/**/*.*', 'data/*.*'], { cwd: site.outDir }).map((file) => file.replaceAll('\\', '/'));
    expect(built.sort()).toEqual([...files.map(([path]) => path), 'data/index.html'].sort());
  });
});
