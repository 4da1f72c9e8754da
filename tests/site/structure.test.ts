import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FIXTURE, REAL } from '../sites.ts';
import type { BuiltPage } from './built-pages.ts';
import { attributeOf, named, readPages, textOf } from './built-pages.ts';

describe.each([REAL, FIXTURE])('every page of the $name site', (site) => {
  const pages = readPages(site);
  const { url }: { url: string } = parse(readFileSync(join(site.contentDir, 'site.yaml'), 'utf8'));

  /** Names the pages that have a fault, so that all are seen at once. */
  function expectNone(fault: (page: BuiltPage) => string | null): void {
    expect(pages.flatMap((page) => fault(page)?.replace(/^/, `${page.path}: `) ?? [])).toEqual([]);
  }

  test('has one first heading and skips no level', () => {
    expectNone(({ elements }) => {
      const levels = named(elements, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName.slice(1)));
      if (levels.filter((level) => level === 1).length !== 1)
        return `${levels.filter((level) => level === 1).length} first headings`;
      if (levels[0] !== 1) return `begins with a heading of level ${levels[0]}`;
      const skip = levels.findIndex((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      return skip === -1 ? null : `goes from level ${levels[skip - 1]} to ${levels[skip]}`;
    });
  });

  test('has no empty heading, link or button', () => {
    expectNone(({ elements }) => {
      const empty = named(elements, 'h1', 'h2', 'h3', 'h4', 'a', 'button').find(
        (element) => textOf(element).trim() === '' && !attributeOf(element, 'aria-label'),
      );
      return empty ? `empty ${empty.tagName}` : null;
    });
  });

  test('has the landmarks header, main and footer once, and names its navigations apart', () => {
    expectNone(({ elements }) => {
      const names = named(elements, 'nav').map((nav) => attributeOf(nav, 'aria-label') ?? '');
      if (names.includes('') || new Set(names).size !== names.length) return `navigations ${names.join(', ')}`;
      const tops = elements.filter(({ parentNode }) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'body');
      const found = ['header', 'main', 'footer'].map((name) => named(tops, name).length);
      return found.join() === '1,1,1' && named(elements, 'main').length === 1 ? null : `header, main, footer: ${found.join()}`;
    });
  });

  test('says its language, title, description and address', () => {
    expectNone(({ elements, path }) => {
      if (attributeOf(named(elements, 'html')[0] ?? fail(), 'lang') !== 'en-GB') return 'no language';
      if (named(elements, 'title').filter(({ namespaceURI }) => namespaceURI.endsWith('xhtml')).length !== 1) return 'no title';
      const description = named(elements, 'meta').find((meta) => attributeOf(meta, 'name') === 'description');
      if (!description || !attributeOf(description, 'content')) return 'no description';
      const canonical = named(elements, 'link').filter((link) => attributeOf(link, 'rel') === 'canonical');
      const address = canonical.map((link) => attributeOf(link, 'href')).join();
      const own = new URL(path.replace(/404\.html$/, '404/'), url).href;
      return address === own ? null : `canonical is ${address}`;
    });
  });

  test('has a title and a description of its own', () => {
    for (const of of [titleOf, descriptionOf]) {
      const groups = Map.groupBy(pages, of);
      const repeated = [...groups].filter(([, sharing]) => sharing.length > 1);
      expect(repeated.map(([text, sharing]) => `${text}: ${sharing.map(({ path }) => path).join(' ')}`)).toEqual([]);
    }
  });

  test('gives an id to one element only, and refers only to ids it has', () => {
    expectNone(({ elements }) => {
      const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
      const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
      if (repeated !== undefined) return `two elements have the id ${repeated}`;
      const references = elements.flatMap((element) =>
        ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers', 'list'].flatMap(
          (name) => attributeOf(element, name)?.split(/\s+/) ?? [],
        ),
      );
      const lost = references.find((id) => !ids.includes(id));
      return lost === undefined ? null : `nothing has the id ${lost}`;
    });
  });

  test('runs no script of its content and styles nothing inline', () => {
    expectNone(({ elements }) => {
      const handler = elements.find(({ attrs }) => attrs.some(({ name }) => name.startsWith('on')));
      if (handler) return `an event handler on ${handler.tagName}`;
      const style = elements.find((element) => attributeOf(element, 'style') !== null);
      if (style) return `style on ${style.tagName}: ${attributeOf(style, 'style')}`;
      const frame = named(elements, 'iframe', 'object', 'embed', 'base')[0];
      return frame ? `<${frame.tagName}>` : null;
    });
  });

  test('writes each time of day with an offset, so that machines read what people do', () => {
    const times = pages.flatMap((page) => named(page.elements, 'time').map((time) => ({ page, time })));
    expect(times.length).toBeGreaterThan(5);
    const wrong = times.filter(({ time }) => {
      const datetime = attributeOf(time, 'datetime') ?? '';
      return !/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}([+-]\d{2}:\d{2}|Z))?$/.test(datetime);
    });
    expect(wrong.map(({ page, time }) => `${page.path}: ${attributeOf(time, 'datetime')} ${textOf(time)}`)).toEqual([]);
  });
});

function titleOf({ elements }: BuiltPage): string {
  return textOf(named(elements, 'title')[0] ?? fail());
}

function descriptionOf({ elements }: BuiltPage): string {
  const meta = named(elements, 'meta').find((candidate) => attributeOf(candidate, 'name') === 'description');
  return attributeOf(meta ?? fail(), 'content') ?? '';
}

function fail(): never {
  throw new Error('The page lacks an element that every page has.');
}
