import { expect, test } from 'vitest';
import type { ChartOf } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { indexCorpus } from '../corpus.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { placeDensity } from './density.ts';
import type { PlacedChart, Shape } from './placed-chart.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';

const vocabulary = makeVocabulary({
  organisations: { one: { name: 'One' } },
  kinds: { layoff: { name: 'Layoff', plural: 'Layoffs', about: 'People lose their jobs.' } },
  offices: {},
  site: { asKnownOn: '2026-03-31' },
});

const CHART: ChartOf<'density'> = {
  form: 'density',
  id: 'density',
  file: 'charts/density.yaml',
  title: 'Months',
  subtitle: 'All.',
  order: 1,
};

const corpusOf = (...events: Event[]): Corpus => indexCorpus({ events, stories: [], charts: [], vocabulary });
const place = (...events: Event[]): PlacedChart => placeDensity(CHART, corpusOf(...events));
const several = (count: number, text: string, zone: string | null = null): Event[] =>
  Array.from({ length: count }, (_, index) => makeEvent(`e-${text.replaceAll(/\W/g, '-')}-${index}`, when(text, zone)));
const marked = (shapes: readonly Shape[]): Shape[] => shapes.filter((shape) => 'mark' in shape && shape.mark !== undefined);
const pagesOf = ({ marks }: PlacedChart): (string | null)[] => marks.map((mark) => (mark.event === null ? mark.page.path : null));

const HOURS = several(100, '2026-01-10T09:00', 'America/New_York');
const MONTHS = place(...HOURS, ...several(200, '2026-01'), ...several(30, '2026-03-05'));

test('300 events are a mark each, and 301 are a bar for each month', () => {
  expect(place(...several(300, '2026-02-10')).marks.length).toBe(300);
  const { marks, table } = place(...several(301, '2026-02-10'));
  expect(marks.map(({ label, event }) => [label, event])).toEqual([['February 2026: 301 events, none with a known hour', null]]);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['February 2026', '301', '0', '301'],
    ['March 2026', '0', '0', '0'],
  ]);
});

test('a bar is solid up to the events of known hour and hatched above, as high as its count from zero', () => {
  expect(marked(MONTHS.wide.shapes)).toEqual([
    { kind: 'rect', x: 0, width: 0.26667, y: 240, height: 100, ink: 'solid', mark: 0 },
    { kind: 'rect', x: 0, width: 0.26667, y: 40, height: 200, ink: 'hatch', mark: 0 },
    { kind: 'rect', x: 0.66667, width: 0.26667, y: 310, height: 30, ink: 'hatch', mark: 2 },
  ]);
  expect(marked(MONTHS.narrow.shapes)).toEqual([
    { kind: 'rect', x: 0.2625, width: 0.04917, y: 52, height: 16, ink: 'solid', mark: 0 },
    { kind: 'rect', x: 0.2625, width: 0.04917, y: 20, height: 32, ink: 'hatch', mark: 0 },
    { kind: 'rect', x: 0.38542, width: 0.04917, y: 63, height: 5, ink: 'hatch', mark: 2 },
  ]);
});

test('a month leads to its page or its place on the timeline, and one without events to none', () => {
  expect(pagesOf(MONTHS)).toEqual(['/timeline/2026/01/', '/timeline/2026/03/']);
  expect(MONTHS.table.rows.map((row) => (row.event === null ? row.page : row.event))).toEqual([
    { path: '/timeline/2026/01/', words: 'January 2026 on the timeline' },
    null,
    { path: '/timeline/2026/03/', words: 'March 2026 on the timeline' },
  ]);
  expect(MONTHS.table.rows[0]?.values).toEqual({
    period: 'January 2026',
    from: '2026-01',
    to: '2026-01',
    events: 300,
    hour_known: 100,
    hour_not_reported: 200,
  });
});

test('what may fall in several months is a strip of its year, and one strip for all of uncertain year', () => {
  const placed = place(...several(300, '2025-12-03'), ...several(4, '2026'), ...several(2, '2025-12-31/2026-01-01'));
  expect(marked(placed.wide.shapes).slice(1)).toEqual([
    { kind: 'rect', x: 0.07692, width: 0.90769, y: 346, height: 9, ink: 'hatch', mark: 13 },
    { kind: 'rect', x: 0, width: 0.13846, y: 378, height: 9, ink: 'hatch', mark: 14 },
  ]);
  expect(placed.marks.slice(1).map(({ label }) => label)).toEqual([
    '2026, month not certain: 4 events, none with a known hour',
    'Year not certain: 2 events, none with a known hour',
  ]);
  expect(pagesOf(placed).slice(1)).toEqual(['/timeline/2026/', '/timeline/']);
});

test('more than 180 months are counted by quarter, and more than 180 quarters by year', () => {
  const quarters = place(...several(1, '2011-03-01'), ...several(300, '2025-Q2'));
  expect(quarters.table.rows.length).toBe(61);
  expect(quarters.marks.at(-1)?.label).toBe('Second quarter of 2025: 300 events, none with a known hour');
  expect(pagesOf(quarters)).toEqual(['/timeline/2011/?from=2011-03&to=2011-03', '/timeline/2025/?from=2025-04&to=2025-06']);
  expect(place(...several(1, '2011-04-01'), ...several(300, '2025-05')).table.rows.length).toBe(180);
  const years = place(...several(1, '1980-01-01'), ...several(300, '2025'));
  expect(years.table.rows.length).toBe(47);
  expect(years.marks.at(-1)?.label).toBe('2025: 300 events, none with a known hour');
  expect(pagesOf(years)).toEqual(['/timeline/1980/', '/timeline/2025/']);
});

test('a month outside which the chart does not show still counts as uncertain', () => {
  const events = [...several(300, '2026-02-10'), ...several(5, '2026-01-31/2026-02-01')];
  expect(placeDensity({ ...CHART, from: '2026-02-01' }, corpusOf(...events)).table.rows.map(({ cells }) => cells)).toEqual([
    ['February 2026', '300', '0', '300'],
    ['March 2026', '0', '0', '0'],
    ['2026, month not certain', '5', '0', '5'],
  ]);
});

test('the text and the legend say what a bar is and what it counts', () => {
  expect(MONTHS.legend).toEqual([
    { key: 'solid', text: 'Events of a month whose hour is known, reported or planned' },
    { key: 'hatch', text: 'Hour not reported' },
  ]);
  expect(MONTHS.alternative).toBe(
    '330 events are on record; for 100 of them an hour is known, reported or planned. ' +
      'Each bar is a month, its height the number of its events: solid where the hour is known, hatched where it is not. ' +
      'January 2026 has the most, 300, of which 100 have a known hour; 1 of 3 months have none on record. ' +
      'The material ends on 31 March 2026: later months are unknown, not uneventful.',
  );
});

test('every event counted is among those whose sources are named', () => {
  expect(MONTHS.counted?.length).toBe(330);
  expect(MONTHS.counted?.[0]).toEqual({ event: 'e-2026-01-10T09-00-0', sources: ['a'] });
});
