import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Event } from '../../src/domain/event.ts';
import type { Vocabulary } from '../../src/domain/vocabulary.ts';
import { placeDensity } from '../../src/derived/charts/density.ts';
import { placeHours } from '../../src/derived/charts/hours.ts';
import { renderSvg } from '../../src/derived/charts/render-svg.ts';
import { indexCorpus } from '../../src/derived/corpus.ts';
import { makeEvent, when } from '../../src/derived/testing/make-event.ts';
import type { ContentFile } from './generate-content.ts';
import { generateContent } from './generate-content.ts';

const HEAD = { id: 'all', file: 'charts/all.yaml', title: 'All', subtitle: 'All.', order: 1 };

test('charts of 10,000 events have fewer than 400 marks and rows, and a picture of less than 60 KB', () => {
  const files = generateContent(10_000);
  const list = (name: string): unknown => parse(files.find(({ path }) => path === name)?.text ?? '');
  const vocabulary = { organisations: {}, offices: list('offices.yaml'), kinds: {}, site: list('site.yaml') } as Vocabulary;
  const events = files.filter(({ path }) => path.startsWith('events/')).map(readTime);
  const corpus = indexCorpus({ events, stories: [], charts: [], vocabulary });
  const density = placeDensity({ ...HEAD, form: 'density' }, corpus);
  const hours = placeHours({ ...HEAD, form: 'hours', kinds: ['layoff'] }, corpus);
  for (const { marks, table, wide, narrow } of [density, hours]) {
    expect(marks.length).toBeLessThan(400);
    expect(table.rows.length).toBeLessThan(400);
    expect(wide.shapes.length + narrow.shapes.length).toBeLessThan(1200);
    expect(renderSvg(wide, { title: 'All', subtitle: 'All.', foot: 'All.' }).length).toBeLessThan(60_000);
  }
  expect(density.counted?.length).toBe(10_000);
  expect(hours.counted?.length).toBeGreaterThan(2000);
});

/** The event of a file as far as these charts count it: its time and its places. Reading whole files would take a minute. */
function readTime({ path, text }: ContentFile): Event {
  const field = (name: string): string | undefined => new RegExp(`^${name}: ["']?([^"'\n]+)`, 'm').exec(text)?.[1];
  const place = /^places:\n {2}- (.*)$/m.exec(text)?.[1];
  const time = when(field('when') ?? '', field('zone') ?? null);
  return makeEvent(path, time, { places: place === undefined ? [] : [place] });
}
