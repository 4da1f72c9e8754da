import { expect, test } from 'vitest';
import type { ChartOf } from '../../domain/chart.ts';
import type { Event, Leg } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { indexCorpus } from '../corpus.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { stack } from './draw-hours.ts';
import { placeHours } from './hours.ts';
import type { Shape } from './placed-chart.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';

const vocabulary = makeVocabulary({
  organisations: { one: { name: 'One' } },
  offices: {
    world: { name: 'Worldwide', level: 'area' },
    asia: { name: 'Asia', level: 'area', within: 'world' },
    perth: { name: 'Perth', level: 'city', zone: 'Australia/Perth', within: 'asia' },
    boston: { name: 'Boston', level: 'city', zone: 'America/New_York', within: 'world' },
  },
  site: { asKnownOn: '2026-07-03' },
});

const CHART: ChartOf<'hours'> = {
  form: 'hours',
  id: 'hours',
  file: 'charts/hours.yaml',
  title: 'Hours',
  subtitle: 'By the hour.',
  order: 1,
  kinds: ['layoff', 'announcement'],
};

const leg = (place: string, text: string, zone: string | null, status: Leg['status'] = 'reported'): Leg => ({
  places: [place],
  label: null,
  when: when(text, zone),
  status,
  sources: ['a'],
  note: null,
});

function corpusOf(...events: Event[]): Corpus {
  return indexCorpus({ events, stories: [], charts: [], vocabulary });
}
const labels = (...events: Event[]): string[] => placeHours(CHART, corpusOf(...events)).marks.map(({ label }) => label);
const marked = (shapes: readonly Shape[]): Shape[] => shapes.filter((shape) => 'mark' in shape && shape.mark !== undefined);

const LEGS = [
  leg('perth', '2026-05-20T04:00', 'Australia/Perth'),
  leg('boston', '2026-05-20T04:00', 'America/New_York', 'planned'),
  leg('boston', '2026-05-20T06:00~', 'America/New_York'),
  leg('world', '2026-05-20T05:00/2026-05-20T07:00', 'local'),
];
const CORPUS = corpusOf(makeEvent('notices', when('2026-05-20'), { legs: LEGS }), makeEvent('silent', when('2026-05-21')));

test('an hour is that of the people told: one given only on a clock far from them is left out', () => {
  const legs = [leg('asia', '2025-02-09T13:00', 'America/New_York'), leg('asia', '2025-02-10T05:00', 'Australia/Perth')];
  expect(labels(makeEvent('waves', when('2025-02-10'), { legs }))).toEqual([
    'One, Asia: 10 February 2025, 5:00 am, Perth (UTC+8)',
  ]);
});

test('the time of an event counts where no leg says the same, and days, other kinds and times not stated do not', () => {
  const boston = { places: ['boston'] };
  expect(labels(makeEvent('memo', when('2026-05-20T07:01', 'America/New_York'), boston))).toEqual([
    'One, Boston: 20 May 2026, 7:01 am, Boston (UTC−4)',
  ]);
  const same = { ...boston, legs: [leg('boston', '2026-05-20T07:01', 'America/New_York', 'planned')] };
  expect(labels(makeEvent('memo', when('2026-05-20T07:01', 'America/New_York'), same))).toEqual([
    'One, Boston: 20 May 2026, 7:01 am, Boston (UTC−4), planned, not confirmed',
  ]);
  expect(labels(makeEvent('day', when('2026-05-20', 'America/New_York'), boston))).toEqual([]);
  expect(labels(makeEvent('report', when('2026-05-20T07:01', 'America/New_York'), { ...boston, kind: 'report' }))).toEqual([]);
});

test('a plan that another event reports as kept is drawn once, as reported', () => {
  const memo = makeEvent('memo', when('2026-05-18'), { legs: [leg('perth', '2026-05-20T04:00', 'Australia/Perth', 'planned')] });
  const notices = makeEvent('notices', when('2026-05-20'), { legs: [leg('perth', '2026-05-20T04:00', 'Australia/Perth')] });
  expect(labels(memo, notices)).toEqual(['One, Perth: 20 May 2026, 4:00 am, Perth (UTC+8)']);
});

test('a stretch that leaves its day has no hour', () => {
  expect(
    labels(makeEvent('night', when('2026-05-20'), { legs: [leg('world', '2026-05-20T23:00/2026-05-21T01:00', 'local')] })),
  ).toEqual([]);
});

test('reported hours are dots in the colour of the hour, rings around it, hatched stretches; planned ones are hollow', () => {
  const { wide, narrow } = placeHours(CHART, CORPUS);
  expect(marked(wide.shapes)).toEqual([
    { kind: 'dot', x: 0.23333, y: 45, radius: 8, ink: 'hour', hour: 4, mark: 0 },
    { kind: 'diamond', x: 0.23333, y: 19, radius: 9, mark: 1 },
    { kind: 'dot', x: 0.31, y: 19, radius: 8, ink: 'outline', mark: 2 },
    { kind: 'dot', x: 0.31, y: 19, radius: 4.5, ink: 'hour', hour: 6, mark: 2 },
    { kind: 'rect', x: 0.27167, width: 0.07666, y: 37, height: 16, ink: 'hatch', mark: 3 },
  ]);
  expect(marked(narrow.shapes).map((shape) => 'x' in shape && shape.x)).toEqual([0.16667, 0.16667, 0.25, 0.25, 0.20833]);
});

test('the foot is one local day in the colours of its hours', () => {
  for (const { shapes } of [placeHours(CHART, CORPUS).wide, placeHours(CHART, CORPUS).narrow])
    expect(
      shapes.flatMap((shape) => (shape.kind === 'band' ? [[shape.x + shape.width, shape.stops[2], shape.stops.length]] : [])),
    ).toEqual([[1, { at: 0.16667, hour: 4 }, 19]]);
});

test('marks that would touch stand on top of each other, reported ones below planned ones', () => {
  const at = (from: number, planned = false) => ({ from, to: from, planned });
  expect(stack([at(4, true), at(4), at(4.5), at(5)])).toEqual([2, 0, 1, 0]);
});

test('the table has a row for every mark, with its hour as data, its event and its sources', () => {
  const { marks, table } = placeHours(CHART, CORPUS);
  expect(table.rows.length).toBe(marks.length);
  expect(
    table.rows.map(({ values: { who, local_from, local_to, qualifier, status }, event, sources }) => [
      who,
      local_from,
      local_to,
      qualifier,
      status,
      event,
      ...sources,
    ]),
  ).toEqual([
    ['Perth', '04:00', '04:00', 'exact', 'reported', 'notices', 'a'],
    ['Boston', '04:00', '04:00', 'exact', 'planned', 'notices', 'a'],
    ['Boston', '06:00', '06:00', 'about', 'reported', 'notices', 'a'],
    ['Worldwide', '05:00', '07:00', 'exact', 'reported', 'notices', 'a'],
  ]);
});

test('the text counts what is reported, what was planned, and what nobody reports', () => {
  expect(placeHours(CHART, CORPUS).alternative).toBe(
    '3 local hours at which people were told are reported: 2 before 6 am, 1 from 6 am to noon, 0 from noon to 6 pm, 0 from 6 pm on. ' +
      'The earliest is that of One, Perth, 20 May 2026, 4:00 am, Perth (UTC+8); the latest that of One, Boston, around 20 May 2026, 6:00 am, Boston (UTC−4). ' +
      '1 more were planned and are not confirmed. ' +
      'For 1 of 2 events of these kinds no local hour is on record up to 3 July 2026, and none is drawn.',
  );
  expect(placeHours(CHART, corpusOf()).alternative).toContain('No local hour is reported.');
});
