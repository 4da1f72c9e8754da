import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURE, REAL } from '../sites.ts';
import type { BuiltPage } from './built-pages.ts';
import { attributeOf, elementsIn, named, textOf } from './built-pages.ts';
import { openSite } from './open-site.ts';
import { nodesOf, topNode } from './read-graph.ts';

describe.each([await openSite(REAL), await openSite(FIXTURE)])('linked data of the $name site', (site) => {
  const { pages, graphs, root } = site;
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const eventUrl = (id: string): string => `${root}events/${id}/`;

  /** Names every page with a fault, so that all are seen at once. */
  function expectNone(faultsOf: (each: (typeof graphs)[number]) => readonly string[]): void {
    expect(graphs.flatMap((each) => faultsOf(each).map((fault) => `${each.page.path}: ${fault}`))).toEqual([]);
  }

  test('is on every page that search engines may show, and on no other', () => {
    const shown = pages.filter((page) => !isHidden(page)).map(({ path }) => path);
    expect(graphs.map(({ page }) => page.path)).toEqual(shown);
    expect(shown.length).toBeGreaterThan(40);
    expect(pages.length).toBeGreaterThan(shown.length);
  });

  test('gives every thing an absolute id of this site, says what it is once, and refers to nothing that it does not say', () => {
    expectNone(({ graph: { nodes, references } }) => {
      const ids = nodes.flatMap((node) => (node['@id'] === undefined ? [] : [String(node['@id'])]));
      return [
        ...[...ids, ...references].filter((id) => !id.startsWith(root) || !id.includes('#')).map((id) => `${id} is no id`),
        ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is said twice`),
        ...references.filter((id) => !ids.includes(id)).map((id) => `nothing says what ${id} is`),
        ...nodes.filter((node) => typeof node['@type'] !== 'string').map((node) => `no type: ${JSON.stringify(node)}`),
      ];
    });
  });

  test('leads to pages, places on them and files of this site that exist', () => {
    let checked = 0;
    expectNone(({ graph: { properties } }) =>
      properties.flatMap(({ name, value }) => {
        if (name === '@id' || typeof value !== 'string' || !value.startsWith(root)) return [];
        checked += 1;
        const target = new URL(value);
        const page = byPath.get(target.pathname);
        const anchor = target.hash.slice(1);
        const exists = page
          ? anchor === '' || page.elements.some((element) => attributeOf(element, 'id') === anchor)
          : existsSync(join(site.outDir, target.pathname.slice(site.basePath.length)));
        return exists ? [] : [`${name} leads to ${value}`];
      }),
    );
    expect(checked).toBeGreaterThan(300);
  });

  test('names the address and the first heading of the page', () => {
    expectNone(({ page, graph, url }) => {
      if (page.path === site.basePath) return topNode(graph, 'WebSite')?.['url'] === url ? [] : ['the home page has another url'];
      const main = topNode(graph, 'NewsArticle', 'CollectionPage', 'WebPage', 'DataCatalog', 'Dataset');
      const name = main?.['headline'] ?? main?.['name'];
      const [heading] = named(page.elements, 'h1').map(wordsOf);
      return [
        ...(name === heading ? [] : [`"${String(name)}" and not "${heading}"`]),
        ...(main?.['url'] === url ? [] : [`the url is ${String(main?.['url'])}`]),
      ];
    });
  });

  test('has the breadcrumbs that the page shows', () => {
    let compared = 0;
    expectNone(({ page, graph }) => {
      const crumb = named(page.elements, 'nav').find((nav) => attributeOf(nav, 'class') === 'crumb');
      if (!crumb) return [];
      compared += 1;
      const shown = named(elementsIn(crumb), 'a').map((a) => [wordsOf(a), new URL(attributeOf(a, 'href') ?? '', root).href]);
      const items = nodesOf(topNode(graph, 'BreadcrumbList'), 'itemListElement');
      const said = items.slice(0, -1).map((item) => [item['name'], item['item']]);
      const order = items.every((item, index) => item['position'] === index + 1);
      return order && JSON.stringify(said) === JSON.stringify(shown) ? [] : [JSON.stringify(said)];
    });
    expect(compared).toBeGreaterThan(30);
  });

  test('lists the events of a list in the order of its rows, and no more', () => {
    let compared = 0;
    expectNone(({ page, graph }) => {
      const [list] = nodesOf(topNode(graph, 'CollectionPage'), 'mainEntity');
      const urls = nodesOf(list, 'itemListElement').map((item) => String(item['url']));
      const timeline = named(page.elements, 'event-timeline').at(0);
      // The home page has some rows among much else.
      if (!timeline || page.path === site.basePath) return [];
      compared += 1;
      const rows = elementsIn(timeline).flatMap((row) =>
        attributeOf(row, 'data-at') === null ? [] : [eventUrl(attributeOf(row, 'id') ?? '')],
      );
      return JSON.stringify(urls) === JSON.stringify(rows) && list?.['numberOfItems'] === rows.length ? [] : [urls.join(' ')];
    });
    expect(compared).toBeGreaterThan(15);
  });

  test('says the same days as the tags in the head', () => {
    expectNone(({ page, graph }) => {
      const article = topNode(graph, 'NewsArticle');
      const tagged = ['article:published_time', 'article:modified_time'].map((name) => contentOf(page, name));
      if (!article) return [];
      const said = [article['datePublished'], article['dateModified']];
      return JSON.stringify(said) === JSON.stringify(tagged) ? [] : [`${JSON.stringify(said)} and ${JSON.stringify(tagged)}`];
    });
  });

  test('writes every other date as a day, a month or a year', () => {
    const dates = /^(date|temporal)/;
    expectNone(({ graph: { properties } }) =>
      properties.flatMap(({ name, value }) => {
        if (!dates.test(name)) return [];
        const ends = String(value).split('/');
        return ends.every((end) => end === '..' || /^\d{4}(-\d\d(-\d\d)?)?$/.test(end)) ? [] : [`${name} is ${String(value)}`];
      }),
    );
  });

  test('says on the home page whose site it is and where its rules stand', () => {
    const home = graphs.find(({ page }) => page.path === site.basePath);
    expect(home && topNode(home.graph, 'NewsMediaOrganization')).toMatchObject({
      '@id': `${root}#org`,
      url: root,
      correctionsPolicy: `${root}corrections/`,
      verificationFactCheckingPolicy: `${root}method/`,
      actionableFeedbackPolicy: `${root}contribute/`,
    });
  });
});

function isHidden({ elements }: BuiltPage): boolean {
  return named(elements, 'meta').some(
    (meta) => attributeOf(meta, 'name') === 'robots' && attributeOf(meta, 'content') === 'noindex',
  );
}

function contentOf({ elements }: BuiltPage, property: string): string | null {
  const tag = named(elements, 'meta').find((meta) => attributeOf(meta, 'property') === property);
  return tag ? attributeOf(tag, 'content') : null;
}

function wordsOf(node: Parameters<typeof textOf>[0]): string {
  return textOf(node).replaceAll(/\s+/g, ' ').trim();
}
