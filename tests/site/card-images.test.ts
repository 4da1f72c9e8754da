import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURE, REAL } from '../sites.ts';
import type { BuiltPage } from './built-pages.ts';
import { attributeOf, named } from './built-pages.ts';
import { openSite } from './open-site.ts';
import { nodesOf, topNode } from './read-graph.ts';
import { countInk, readPng } from './read-png.ts';

// Where the headline, the time and the sources of an event stand on its card, and the margin, where nothing does.
const HEADLINE = [64, 120, 1136, 390] as const;
const TIME = [64, 420, 640, 590] as const;
const ASIDE = [700, 420, 1136, 590] as const;
const MARGIN = [0, 0, 60, 590] as const;

describe.each([await openSite(REAL), await openSite(FIXTURE)])('card images of the $name site', (site) => {
  const metas = (page: BuiltPage): Map<string, string> =>
    new Map(
      named(page.elements, 'meta').flatMap((meta) => {
        const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name');
        return name === null ? [] : [[name, attributeOf(meta, 'content') ?? ''] as const];
      }),
    );
  const fileOf = (url: string): string => join(site.outDir, url.slice(site.root.length));

  test('stand on every page, with a file, a size and words', () => {
    for (const page of site.pages) {
      const said = metas(page);
      const image = said.get('og:image') ?? '';
      expect(image, page.path).toMatch(new RegExp(`^${site.root}cards/[a-z0-9/-]+\\.png$`));
      expect(statSync(fileOf(image)).size, image).toBeGreaterThan(5000);
      expect(['type', 'width', 'height'].map((name) => said.get(`og:image:${name}`))).toEqual(['image/png', '1200', '630']);
      expect((said.get('og:image:alt') ?? '').split(' ').length, page.path).toBeGreaterThan(4);
      expect(said.get('twitter:card')).toBe('summary_large_image');
      for (const name of ['title', 'description', 'image', 'image:alt'])
        expect(said.get(`twitter:${name}`), page.path).toBe(said.get(`og:${name}`));
    }
  });

  test('are named in linked data with the same words', () => {
    const graphs = site.graphs.flatMap(({ page, graph }) => {
      const node = topNode(graph, 'NewsArticle') ?? topNode(graph, 'Dataset');
      const image = node && nodesOf(node, 'image').find(({ caption }) => caption !== undefined);
      return image ? [{ page, image }] : [];
    });
    expect(graphs.length).toBeGreaterThan(site.events.length);
    for (const { page, image } of graphs)
      expect([image['url'], image['caption']]).toEqual([metas(page).get('og:image'), metas(page).get('og:image:alt')]);
  });

  test('have the size that those who show links want, and less than 300 KB', () => {
    const files = globSync('cards/**/*.png', { cwd: site.outDir });
    expect(files.length).toBeGreaterThan(site.events.length);
    for (const file of files) {
      const png = readFileSync(join(site.outDir, file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20), png.length < 300_000], file).toEqual([1200, 630, true]);
    }
  });

  test('of events are drawn with their words', () => {
    for (const event of site.events.slice(0, 12)) {
      const picture = readPng(readFileSync(join(site.outDir, 'cards', 'events', `${event.id}.png`)));
      const ink = [HEADLINE, TIME, ASIDE].map((part) => countInk(picture, part));
      expect(
        ink.map((count) => count > 800),
        `${event.id}: ${ink.join(', ')}`,
      ).toEqual([true, true, true]);
      expect(countInk(picture, MARGIN), event.id).toBe(0);
    }
  });
});
