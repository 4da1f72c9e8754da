import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lastingId } from '../../src/derived/lasting-id.ts';
import { FIXTURE, REAL } from '../sites.ts';
import { openSite } from './open-site.ts';
import type { Node } from './read-graph.ts';
import { listOf, nodesOf, topNode } from './read-graph.ts';

describe.each([await openSite(REAL), await openSite(FIXTURE)])('events and charts in linked data of the $name site', (site) => {
  const { graphs, root } = site;
  const eventUrl = (id: string): string => `${root}events/${id}/`;

  test('has an article for every event, of the days that content gives', () => {
    const ids = graphs.flatMap(({ graph }) => {
      const article = topNode(graph, 'NewsArticle');
      return article ? [String(article['@id'])] : [];
    });
    expect(ids.sort()).toEqual(site.events.map((event) => `${eventUrl(lastingId(event))}#article`).sort());
    for (const event of site.events) {
      const article = articleOf(event.id);
      const days = [event.added, ...event.corrections.map(({ date }) => date)].sort();
      expect(article['datePublished'], event.id).toBe(event.added);
      expect(article['dateModified'], event.id).toBe(days.at(-1));
      expect(nodesOf(article, 'correction').map((node) => node['datePublished'])).toEqual(
        event.corrections.map(({ date }) => date),
      );
      expect(nodesOf(article, 'citation').map((node) => [node['url'], node['archivedAt']])).toEqual(
        event.sources.filter(({ relied }) => relied !== false).map(({ url, archived }) => [url, archived]),
      );
    }
  });

  test('makes no time more precise than it is', () => {
    const found = { clock: 0, day: 0, none: 0 };
    for (const { id, status, when } of site.events) {
      const [about] = nodesOf(articleOf(id), 'about');
      expect(about === undefined, id).toBe(status === 'withdrawn');
      const said = about?.['startDate'];
      expect(about?.['endDate'], id).toBeUndefined();
      if (about === undefined) continue;
      if (said === undefined) {
        expect(when.text, id).toMatch(/[~?%/QX]/);
        found.none += 1;
      } else if (/^\d{4}(-\d\d){0,2}$/.test(when.text)) {
        expect(said, id).toBe(when.text);
        found.day += 1;
      } else {
        // Of the same clock time in each place, the day is known and no instant.
        if (when.kind === 'wall') expect(said, id).toBe(when.text.slice(0, 10));
        else {
          expect(said, id).toMatch(new RegExp(`^${when.text.slice(0, 16)}:00([+-]\\d\\d:\\d\\d|Z)$`));
          expect(Date.parse(String(said)), id).toBe(when.earliest);
        }
        found.clock += 1;
      }
    }
    expect(Object.values(found).filter((count) => count === 0)).toEqual([]);
  });

  test('offers the files of every chart with their sizes, and its picture with its terms', () => {
    const charts = graphs.flatMap(({ graph }) => {
      const dataset = topNode(graph, 'Dataset');
      return dataset && String(dataset['@id']).startsWith(`${root}charts/`)
        ? [{ dataset, image: topNode(graph, 'ImageObject') }]
        : [];
    });
    expect(charts.length).toBeGreaterThan(0);
    for (const { dataset, image } of charts) {
      const files = nodesOf(dataset, 'distribution');
      expect(files.map((file) => file['encodingFormat'])).toEqual(['text/csv', 'application/json', 'image/svg+xml', 'image/png']);
      for (const file of files) {
        const bytes = statSync(join(site.outDir, String(file['contentUrl']).slice(root.length))).size;
        if (file['encodingFormat'] !== 'image/png') expect(file['contentSize']).toBe(`${bytes} B`);
      }
      expect(String(dataset['description']).length).toBeGreaterThanOrEqual(50);
      expect(String(dataset['description']).length).toBeLessThanOrEqual(5000);
      expect(listOf(dataset['isBasedOn']).length).toBeGreaterThan(0);
      expect([image?.['license'], image?.['acquireLicensePage']]).toEqual([dataset['license'], `${root}about/#licence`]);
    }
  });

  function articleOf(id: string): Node {
    const graph = graphs.find(({ url }) => url === eventUrl(id))?.graph;
    const article = graph && topNode(graph, 'NewsArticle');
    if (!article) throw new Error(`The event ${id} has no article.`);
    return article;
  }
});
