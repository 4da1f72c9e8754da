import { expect, test } from 'vitest';
import type { ChartOf } from '../../domain/chart.ts';
import type { Event, Leg } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { indexCorpus } from '../corpus.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import type { Shape } from './placed-chart.ts';
import { placeRollout, readRollout } from './rollout.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';

const office = (name: string, zone: string) => ({ name, level: 'city', zone }) as const;
const vocabulary = makeVocabulary({
  offices: {
    perth: office('Perth', 'Australia/Perth'),
    lisbon: office('Lisbon', 'Europe/Lisbon'),
    boston: office('Boston', 'America/New_York'),
  },
});

const leg = (place: string, text: string | null, zone: string | null, status: Leg['status'] = 'reported'): Leg => ({
  places: [place],
  label: null,
  when: text === null ? null : when(text, zone),
  status,
  sources: status === 'not-stated' ? [] : ['a'],
  note: null,
});

const CHART: ChartOf<'rollout'> = {
  form: 'rollout',
  id: 'notices',
  file: 'charts/notices.yaml',
  title: 'Notices',
  subtitle: 'By the hour.',
  order: 1,
  event: 'notices',
  planned: 'memo',
  moments: [{ event: 'audio', label: 'Audio' }],
};

function corpusOf(legs: readonly Leg[], more: readonly Event[] = []): Corpus {
  const events = [
    makeEvent('notices', when('2026-05-20', 'Australia/Perth'), { legs }),
    makeEvent('memo', when('2026-05-18', 'Europe/Lisbon'), {
      legs: [leg('lisbon', '2026-05-20T04:00', 'Europe/Lisbon', 'planned')],
    }),
    makeEvent('audio', when('2026-05-20', 'Europe/Lisbon')),
    ...more,
  ];
  return indexCorpus({ events, stories: [], charts: [], vocabulary });
}

const LEGS = [
  leg('perth', '2026-05-20T04:00', 'Australia/Perth'),
  leg('lisbon', '2026-05-20', 'Europe/Lisbon'),
  leg('boston', null, null, 'not-stated'),
];

const shapesOf = (kind: Shape['kind'], shapes: readonly Shape[]): Shape[] => shapes.filter((shape) => shape.kind === kind);

test('a reported hour is a point, a planned one is hollow, and an unknown one is a span over the whole local day', () => {
  const rows = readRollout(CHART, corpusOf(LEGS)).rows.map(({ name, marks }) => [
    name,
    marks.map(({ kind, from, to }) => [kind, new Date(from).toISOString(), (to - from) / 3_600_000]),
  ]);
  expect(rows).toEqual([
    ['Perth', [['point', '2026-05-19T20:00:00.000Z', 0]]],
    [
      'Lisbon',
      [
        ['span', '2026-05-19T23:00:00.000Z', 24],
        ['plan', '2026-05-20T03:00:00.000Z', 0],
      ],
    ],
    ['Audio', [['span', '2026-05-19T23:00:00.000Z', 24]]],
  ]);
});

test('what has no hour is never drawn as a point', () => {
  const { wide, narrow } = placeRollout(CHART, corpusOf([leg('lisbon', '2026-05-20', 'Europe/Lisbon')]));
  expect([wide, narrow].map(({ shapes }) => shapesOf('dot', shapes).length)).toEqual([0, 0]);
});

test('marks stand at their instant on the axis, in both layouts', () => {
  const corpus = corpusOf(LEGS);
  const { from, to } = readRollout(CHART, corpus);
  const share = (Date.parse('2026-05-19T20:00:00Z') - from) / (to - from);
  const { wide, narrow, marks } = placeRollout(CHART, corpus);
  for (const { shapes } of [wide, narrow])
    expect(shapesOf('dot', shapes)).toMatchObject([{ x: Math.round(share * 100_000) / 100_000, hour: 4 }]);
  expect(marks.map(({ label }) => label)).toEqual([
    'Perth: 20 May 2026, 4:00 am, Perth (UTC+8)',
    'Lisbon: 20 May 2026, hour not reported',
    'Lisbon: 20 May 2026, 4:00 am, Lisbon (UTC+1), planned, not confirmed',
    'Audio: 20 May 2026',
  ]);
});

test('the table has every leg, drawn or not, each with its event and sources', () => {
  const { table } = placeRollout(CHART, corpusOf(LEGS));
  expect(table.rows.map(({ cells, event, sources }) => [...cells.slice(0, 3), event, sources])).toEqual([
    ['Perth', '20 May 2026, 4:00 am, Perth (UTC+8)', 'Reported', 'notices', ['a']],
    ['Lisbon', '20 May 2026', 'Reported', 'notices', ['a']],
    ['Boston', 'No time found', 'Not stated', 'notices', []],
    ['Lisbon', '20 May 2026, 4:00 am, Lisbon (UTC+1)', 'Planned, not confirmed', 'memo', ['a']],
    ['Audio', '20 May 2026', 'Reported', 'audio', ['a']],
  ]);
});

test('1 November 2026 in New York is one band of 25 hours', () => {
  const corpus = corpusOf([leg('boston', '2026-11-01', 'America/New_York')]);
  const { from, to } = readRollout(CHART, corpus);
  const bands = shapesOf('band', placeRollout(CHART, corpus).wide.shapes);
  const hours = bands.map((band) => (band.kind === 'band' ? Math.round((band.width * (to - from)) / 360_000) / 10 : 0));
  expect(hours).toEqual([24, 25, 24]);
});

test('a leg weeks later stays out of the drawing and in the table', () => {
  const corpus = corpusOf([...LEGS, leg('lisbon', '2026-07', 'Europe/Lisbon')]);
  expect(readRollout(CHART, corpus).rows.length).toBe(3);
  expect(placeRollout(CHART, corpus).table.rows.length).toBe(6);
});

test('the text says the finding and what is open', () => {
  expect(placeRollout(CHART, corpusOf(LEGS)).alternative).toBe(
    'Perth: 4:00 am on Wednesday 20 May 2026, which was 9:00 pm on Tue 19 May in Lisbon. Only the day is reported for Lisbon. Planned, not confirmed: Lisbon 4:00 am on Wed 20 May.',
  );
});
