import { serializeOuter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { CHUNK_SIZE } from '../../src/derived/browse/chunks.ts';
import { FIXTURE, REAL } from '../sites.ts';
import type { BuiltPage, Element } from './built-pages.ts';
import { attributeOf, named, readFragments, readPages } from './built-pages.ts';

describe.each([REAL, FIXTURE])('the rows that script fetches from the $name site', (site) => {
  const pages = readPages(site);
  const fragments = readFragments(site);

  test('are cut into fragments that are full but for the last, and hold every event once', () => {
    const rows = fragments.map((fragment) => rowsOf(fragment).map(idOf));
    expect(fragments.map(({ path }) => path)).toEqual(fragments.map((_, index) => `${site.basePath}timeline/rows/${index}/`));
    expect(rows.slice(0, -1).every((ids) => ids.length === CHUNK_SIZE)).toBe(true);
    const shown = pages.filter(({ elements }) => !named(elements, 'meta').some((meta) => attributeOf(meta, 'name') === 'robots'));
    const events = shown.flatMap(({ path }) => /\/events\/(.+)\/$/.exec(path)?.[1] ?? []);
    expect(rows.flat().sort()).toEqual(events.sort());
  });

  test('stand as they do on the page of their permalink', () => {
    const standing = new Map(
      pages
        .filter(({ path }) => path.startsWith(`${site.basePath}timeline/`))
        .flatMap((page) => rowsOf(page).map((row) => [`${page.path}#${idOf(row)}`, serializeOuter(row)])),
    );
    const wrong = fragments.flatMap(rowsOf).filter((row) => {
      const html = serializeOuter(row);
      const permalink = /class="perma" href="([^"]+)"/.exec(html)?.[1] ?? '';
      return standing.get(permalink) !== html.replace(`"${permalink}"`, `"#${idOf(row)}"`);
    });
    expect(wrong.map(idOf)).toEqual([]);
  });

  test('bring no script, no style and nothing of a page', () => {
    const more = fragments.flatMap(({ elements }) => named(elements, 'script', 'style', 'link', 'html', 'head', 'body', 'main'));
    expect(more).toEqual([]);
    expect(fragments.filter(({ html }) => !html.startsWith('<section class="month"'))).toEqual([]);
  });
});

function rowsOf({ elements }: BuiltPage): Element[] {
  return named(elements, 'li').filter((item) => attributeOf(item, 'data-at') !== null);
}

function idOf(row: Element): string {
  return attributeOf(row, 'id') ?? '';
}
