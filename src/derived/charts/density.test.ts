import { expect, test } from 'vitest';
import type { ChartOf } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { indexCorpus } from '../corpus.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { placeDensity, readDensity } from './density.ts';
import type { Shape } from './placed-chart.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';

const vocabulary = makeVocabulary({
  organisations: { one: { name: 'One' } },
  kinds: { layoff: { name: 'Layoff', plural: 'Layoffs', about: 'People lose their jobs.' } },
  offices: {},
  site: { asKnownOn: '2026-04-03' },
});

const CHART: ChartOf<'density'> = {
  form: 'density',
  id: 'density',
  file: 'charts/density.yaml',
  title: 'Months',
  subtitle: 'All.',
  order: 1,
};

function corpusOf(...events: Event[]): Corpus {
  return indexCorpus({ events, stories: [], charts: [], vocabulary });
}

const CORPUS = corpusOf(
  makeEvent('first', when('2025-12-31')),
  makeEvent('day', when('2026-02-01')),
  makeEvent('hour', when('2026-02-28T23:00', 'America/New_York')),
  makeEvent('either', when('2026-01-31/2026-02-01')),
);

const marked = (shapes: readonly Shape[]): Shape[] => shapes.filter((shape) => 'mark' in shape && shape.mark !== undefined);
const texts = (shapes: readonly Shape[]): string[] => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

test('an event stands in the month of its own calendar: 11 pm on 28 February in New York is already March in UTC, and stays in February', () => {
  expect(
    readDensity(CHART, CORPUS).months.map(({ month, events }) => [month, events.map(({ event, hour }) => [event.id, hour])]),
  ).toEqual([
    ['2025-12', [['first', false]]],
    ['2026-01', []],
    [
      '2026-02',
      [
        ['hour', true],
        ['day', false],
      ],
    ],
    ['2026-03', []],
    ['2026-04', []],
  ]);
});

test('an event of uncertain month is a hatched span below the line and in no month', () => {
  expect(readDensity(CHART, CORPUS).spans.map(({ event, from, to }) => [event.id, from, to])).toEqual([
    ['either', '2026-01', '2026-02'],
  ]);
  expect(marked(placeDensity(CHART, CORPUS).wide.shapes).at(-1)).toEqual({
    kind: 'rect',
    x: 0.2,
    width: 0.36,
    y: 56,
    height: 9,
    ink: 'hatch',
    mark: 3,
  });
});

test('every event is one mark, solid where its hour is known and hatched where not, in both layouts', () => {
  const { wide, narrow, marks } = placeDensity(CHART, CORPUS);
  expect(marked(wide.shapes).slice(0, 3)).toEqual([
    { kind: 'rect', x: 0, width: 0.16, y: 39, height: 10, ink: 'hatch', mark: 0 },
    { kind: 'rect', x: 0.4, width: 0.16, y: 39, height: 10, ink: 'solid', mark: 1 },
    { kind: 'rect', x: 0.4, width: 0.16, y: 26, height: 10, ink: 'hatch', mark: 2 },
  ]);
  expect(marked(narrow.shapes).map((shape) => (shape.kind === 'rect' ? [shape.ink, shape.mark] : shape))).toEqual([
    ['hatch', 0],
    ['solid', 1],
    ['hatch', 2],
    ['hatch', 3],
  ]);
  expect(marks.map(({ event }) => event)).toEqual(['first', 'hour', 'day', 'either']);
  expect(marks[1]?.label).toBe('Event hour, 28 February 2026, 11:00 pm, New York (UTC−5)');
  expect(marks[2]?.label).toBe('Event day, 1 February 2026, hour not reported');
});

test('the narrow layout says where nothing is on record', () => {
  expect(texts(placeDensity(CHART, CORPUS).narrow.shapes)).toEqual([
    'Dec 2025',
    'Jan 2026: none on record',
    'Feb 2026',
    'Mar 2026 to Apr 2026: none on record',
    'Jan 2026 to Feb 2026, month not certain',
  ]);
});

test('a first day leaves out what ended before it, and cuts a span that began before it', () => {
  const { months, spans } = readDensity({ ...CHART, from: '2026-02-01' }, CORPUS);
  expect(months.map(({ month }) => month)).toEqual(['2026-02', '2026-03', '2026-04']);
  expect(spans.map(({ from, to }) => [from, to])).toEqual([['2026-02', '2026-02']]);
});

test('the table has every event with its hour as known, its event and its sources', () => {
  const { table, marks } = placeDensity(CHART, CORPUS);
  expect(table.rows.length).toBe(marks.length);
  expect(table.rows.map(({ cells, event, sources, values }) => [cells[3], values['hour'], event, sources])).toEqual([
    ['Not reported', 'not-reported', 'first', ['a']],
    ['Known', 'known', 'hour', ['a']],
    ['Not reported', 'not-reported', 'day', ['a']],
    ['Not reported', 'not-reported', 'either', ['a']],
  ]);
});

test('many events in a month still fit the height', () => {
  const many = Array.from({ length: 300 }, (_, index) => makeEvent(`e${index}`, when('2026-04-01')));
  const { wide, narrow } = placeDensity(CHART, corpusOf(...many));
  expect(wide.height).toBeLessThan(900);
  for (const shape of [...marked(wide.shapes), ...marked(narrow.shapes)]) expect('x' in shape && shape.x <= 1).toBe(true);
});

test('the text counts events and hours, and says where the material ends', () => {
  expect(placeDensity(CHART, CORPUS).alternative).toBe(
    '4 events are on record; for 1 of them an hour is known, reported or planned. ' +
      'February 2026 has the most, 2, of which 1 have a known hour; 3 of 5 months have none on record. ' +
      'For 1 of the events not even the month is certain. ' +
      'The material ends on 3 April 2026: later months are unknown, not uneventful.',
  );
  expect(placeDensity(CHART, corpusOf()).alternative).toBe('No event is on record.');
});
