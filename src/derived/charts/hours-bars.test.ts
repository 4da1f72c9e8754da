import { expect, test } from 'vitest';
import type { ChartOf } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import { indexCorpus } from '../corpus.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { placeHours } from './hours.ts';
import type { PlacedChart, Shape } from './placed-chart.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';

const vocabulary = makeVocabulary({
  organisations: { one: { name: 'One' } },
  offices: { boston: { name: 'Boston', level: 'city', zone: 'America/New_York' } },
  site: { asKnownOn: '2026-07-03' },
});

const CHART: ChartOf<'hours'> = {
  form: 'hours',
  id: 'hours',
  file: 'charts/hours.yaml',
  title: 'Hours',
  subtitle: 'By the hour.',
  order: 1,
  kinds: ['layoff'],
};

const several = (count: number, text: string): Event[] =>
  Array.from({ length: count }, (_, index) =>
    makeEvent(`e-${text.replaceAll(/\W/g, '-')}-${index}`, when(text, 'America/New_York'), { places: ['boston'] }),
  );
const place = (...events: Event[]): PlacedChart =>
  placeHours(CHART, indexCorpus({ events, stories: [], charts: [], vocabulary }));
const marked = (shapes: readonly Shape[]): Shape[] => shapes.filter((shape) => 'mark' in shape && shape.mark !== undefined);

const planned = makeEvent('plan', when('2026-05-21'), {
  legs: [
    {
      places: ['boston'],
      label: null,
      when: when('2026-05-21T04:30', 'America/New_York'),
      status: 'planned',
      sources: ['a'],
      note: null,
    },
  ],
});
const BARS = place(
  ...several(150, '2026-05-20T04:00'),
  ...several(90, '2026-05-19T04:59~'),
  ...several(59, '2026-05-18T04:00/2026-05-18T06:00'),
  planned,
  ...several(60, '2026-05-20T23:30'),
);

test('300 hours are a mark each, and 301 are a bar for each hour of the day', () => {
  expect(place(...several(300, '2026-05-20T04:00')).marks.length).toBe(300);
  const { marks, table } = place(...several(301, '2026-05-20T04:00'));
  expect(marks.length).toBe(1);
  expect(table.rows.length).toBe(24);
});

test('a bar has the colour of its hour where hours are exact, hatch where not, and is hollow where planned', () => {
  expect(marked(BARS.wide.shapes)).toEqual([
    { kind: 'rect', x: 0.23717, width: 0.03066, y: 174, height: 150, ink: 'hour', hour: 4, mark: 4 },
    { kind: 'rect', x: 0.23717, width: 0.03066, y: 25, height: 149, ink: 'hatch', mark: 4 },
    { kind: 'rect', x: 0.23717, width: 0.03066, y: 24, height: 1, ink: 'outline', mark: 4 },
    { kind: 'rect', x: 0.9655, width: 0.03067, y: 264, height: 60, ink: 'hour', hour: 23, mark: 23 },
  ]);
  expect(marked(BARS.narrow.shapes).map((shape) => (shape.kind === 'rect' ? [shape.ink, shape.mark] : shape))).toEqual([
    ['hour', 4],
    ['hatch', 4],
    ['outline', 4],
    ['hour', 23],
  ]);
});

test('an hour counts what begins in it, and leads to the latest event of it', () => {
  expect(BARS.marks.map((mark) => [mark.label, mark.event === null && mark.page])).toEqual([
    [
      '4 am to 5 am: 150 reported, 149 not exact, 1 planned and not confirmed',
      {
        path: '/events/plan/',
        words: 'the latest of them, One, Boston: 21 May 2026, 4:30 am, Boston (UTC−4), planned, not confirmed',
      },
    ],
    [
      '11 pm to midnight: 60 reported',
      { path: '/events/e-2026-05-20T23-30-9/', words: 'the latest of them, One, Boston: 20 May 2026, 11:30 pm, Boston (UTC−4)' },
    ],
  ]);
});

test('the table has every hour of the day, empty ones with no page', () => {
  expect(BARS.table.rows[4]?.cells).toEqual(['4 am to 5 am', '150', '149', '1']);
  expect(BARS.table.rows[12]).toEqual({
    cells: ['Noon to 1 pm', '0', '0', '0'],
    values: {
      local_from: '12:00',
      local_to: '12:59',
      reported: 0,
      reported_not_exact: 0,
      planned: 0,
      latest_event_id: null,
    },
    event: null,
    sources: [],
    page: null,
  });
});

test('the text says what a bar is before it counts, and the legend names what is drawn', () => {
  expect(BARS.alternative).toMatch(
    /^Each bar is an hour of the local day, its height the number of times people were told, or were to be told, in it\. 4 am to 5 am has the most: 150 reported, 149 not exact, 1 planned and not confirmed\. 359 local hours/,
  );
  expect(BARS.legend.map(({ key }) => key)).toEqual(['hour', 'hatch', 'outline']);
});
