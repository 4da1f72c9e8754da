import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCitation } from '../citations/parse-citation.ts';
import { FIXTURE, REAL } from '../sites.ts';
import { attributeOf, elementsIn, isHidden, named, readPages, textOf } from './built-pages.ts';
import { readAsZotero } from './read-as-zotero.ts';

const ENTRY = /\/(events|stories|charts)\/[a-z0-9-]+\/$/;

describe.each([REAL, FIXTURE])('Zotero, on the $name site,', (site) => {
  const { name }: { name: string } = parse(readFileSync(join(site.contentDir, 'site.yaml'), 'utf8'));
  const items = readPages(site).map((page) => ({ page, item: readAsZotero(page) }));
  const entries = items.filter(({ page }) => ENTRY.test(page.path) && !isHidden(page));

  test('sees a web page of the site, or its data, written by nobody in particular', () => {
    expect(items.length).toBeGreaterThan(30);
    for (const { page, item } of items) {
      const itemType = page.path === `${site.basePath}data/` ? 'dataset' : 'webpage';
      expect(item, page.path).toMatchObject({ itemType, site: name, creators: [], language: 'en-GB' });
    }
  });

  test('takes no day of an event for the day of the page', () => {
    expect(items.filter(({ item }) => item.dateIsGuessed).map(({ page }) => page.path)).toEqual([]);
  });

  test('keeps the heading, the permanent address and the day of publication of an event, story or chart', () => {
    expect(entries.length).toBeGreaterThan(10);
    for (const { page, item } of entries) {
      const csl = named(page.elements, 'div').find((panel) => attributeOf(panel, 'id') === 'cite-csl');
      const { title, url, date } = parseCitation('csl', csl ? named(elementsIn(csl), 'pre').map(textOf).join() : '');
      expect(item, page.path).toMatchObject({ title, url, date });
      expect(title).toBe(named(page.elements, 'h1').map(textOf).join());
    }
  });

  test('finds a first <time> on an event that is the day it was added', () => {
    const events = entries.filter(({ page }) => page.path.includes('/events/'));
    for (const { page, item } of events) {
      const [time] = named(page.elements, 'time');
      expect(time && attributeOf(time, 'datetime'), page.path).toBe(item.date);
    }
  });
});
