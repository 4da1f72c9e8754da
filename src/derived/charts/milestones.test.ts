import { expect, test } from 'vitest';
import type { ChartOf } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { indexCorpus } from '../corpus.ts';
import { figure, makeEvent, when } from '../testing/make-event.ts';
import { placeMilestones, readMilestones } from './milestones.ts';
import type { Drawing, Shape } from './placed-chart.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';

const vocabulary = makeVocabulary({
  metrics: { names: { name: 'Names', unit: 'signatures', about: 'Names on a list.' } },
  organisations: { one: { name: 'One Company', short: 'One' }, two: { name: 'Two' } },
  site: { asKnownOn: '2026-04-10' },
});

const CHART: ChartOf<'milestones'> = {
  form: 'milestones',
  id: 'names',
  file: 'charts/names.yaml',
  title: 'Names',
  subtitle: 'By day.',
  order: 1,
  metric: 'names',
  story: 'story',
  open: { event: 'start', label: 'Started some day' },
  annotations: [{ event: 'strike', label: 'strike' }],
};

const count = (id: string, day: string, rest: Parameters<typeof figure>[1], at = day): Event =>
  makeEvent(id, when(at), { figures: [figure(day, { metric: 'names', ...rest })] });

const EVENTS = [
  makeEvent('start', when('2026-03-01/2026-03-05')),
  makeEvent('strike', when('2026-03-20')),
  count('first', '2026-03-12', { value: 100, qualifier: 'more-than' }),
  count('second', '2026-03-22', { value: 250, qualifier: 'at-least' }, '2026-03-22~'),
  count('third', '2026-04-01', { value: 240, qualifier: 'about', note: 'As one page has it.' }),
];

const corpusOf = (events: readonly Event[]): Corpus => indexCorpus({ events, stories: [], charts: [], vocabulary });

const only = <K extends Shape['kind']>(kind: K, { shapes }: Drawing): Extract<Shape, { kind: K }>[] =>
  shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind);

test('lower bounds are arrows, about is a ring, and the line rises only at a lower bound', () => {
  const { wide } = placeMilestones(CHART, corpusOf(EVENTS));
  expect(only('arrow', wide)).toEqual([
    { kind: 'arrow', x: 0.34444, y: 282.5, mark: 0 },
    { kind: 'arrow', x: 0.56667, y: 112.5, mark: 1 },
  ]);
  expect(only('dot', wide)).toEqual([{ kind: 'dot', x: 0.78889, y: 124, radius: 5.5, ink: 'outline', mark: 2 }]);
  expect(only('line', wide).filter(({ ink }) => ink === 'solid' || ink === 'dotted')).toEqual([
    { kind: 'line', x1: 0.34444, x2: 0.34444, y1: 396, y2: 282.5, ink: 'solid' },
    { kind: 'line', x1: 0.34444, x2: 0.56667, y1: 282.5, y2: 282.5, ink: 'solid' },
    { kind: 'line', x1: 0.56667, x2: 0.56667, y1: 282.5, y2: 112.5, ink: 'dotted' },
    { kind: 'line', x1: 0.56667, x2: 0.78889, y1: 112.5, y2: 112.5, ink: 'solid' },
    { kind: 'line', x1: 0.78889, x2: 1, y1: 112.5, y2: 112.5, ink: 'dotted' },
  ]);
});

test('an approximate day is said, and the rise on it is dotted', () => {
  const corpus = corpusOf(EVENTS);
  const { wide, marks } = placeMilestones(CHART, corpus);
  expect(marks[1]?.label).toBe('at least 250 signatures, around 22 March 2026, One');
  const rises = only('line', wide).filter(({ x1, x2, y1, y2, ink }) => x1 === x2 && y1 > y2 && ink !== 'axis');
  expect(rises.map(({ ink }) => ink)).toEqual(['solid', 'dotted']);
});

test('an unknown day is a hatched span along the base line and never a point', () => {
  const { wide, narrow } = placeMilestones(CHART, corpusOf(EVENTS));
  for (const drawing of [wide, narrow])
    expect(only('rect', drawing).filter(({ ink }) => ink === 'hatch')).toMatchObject([{ height: 9, mark: 3 }]);
  const month = [...EVENTS.slice(0, 3), count('second', '2026-03', { value: 250, qualifier: 'at-least' })];
  expect(
    only('rect', placeMilestones(CHART, corpusOf(month)).wide).filter(({ ink, mark }) => ink === 'hatch' && mark === 1),
  ).toHaveLength(1);
});

test('after the last report the line is dotted to the day the material ends', () => {
  const { wide } = placeMilestones(CHART, corpusOf(EVENTS));
  expect(only('line', wide).filter(({ ink, x2, y1, y2 }) => ink === 'dotted' && x2 === 1 && y1 === y2)).toHaveLength(1);
});

test('the table has everything drawn in order of time, with events and sources', () => {
  const { table, marks } = placeMilestones(CHART, corpusOf(EVENTS));
  expect(table.rows.map(({ cells, event, sources }) => [...cells, event, ...sources])).toEqual([
    ['Between 1 and 5 March 2026', '', 'Started some day', 'start', 'a'],
    ['12 March 2026', 'more than 100', '', 'first', 'a'],
    ['20 March 2026', '', 'Strike', 'strike', 'a'],
    ['Around 22 March 2026', 'at least 250', '', 'second', 'a'],
    ['1 April 2026', 'about 240', 'As one page has it.', 'third', 'a'],
  ]);
  expect(table.rows[3]?.values).toEqual({
    kind: 'observation',
    label: null,
    metric: 'names',
    of: null,
    value: 250,
    low: null,
    high: null,
    unit: 'signatures',
    qualifier: 'at-least',
    as_of: '2026-03-22',
    as_of_approximate: 1,
    organisation: 'one',
    note: null,
  });
  expect(marks).toHaveLength(table.rows.length);
});

test('the text gives every number with its qualifier and its day', () => {
  expect(placeMilestones(CHART, corpusOf(EVENTS)).alternative).toBe(
    'Names as reported: more than 100 on 12 March 2026, at least 250 around 22 March 2026, about 240 on 1 April 2026. ' +
      'Nothing is claimed between these reports, and a count of more than or at least so many may have been higher. ' +
      'Started some day: between 1 and 5 March 2026.',
  );
});

test('other organisations, parts and withdrawn events are left out', () => {
  const more = [
    ...EVENTS,
    count('elsewhere', '2026-03-14', { value: 900, organisation: 'two' }),
    count('part', '2026-03-15', { value: 800, of: 'a town' }),
    { ...count('withdrawn', '2026-03-16', { value: 700 }), status: 'withdrawn' as const },
  ];
  const read = readMilestones({ ...CHART, organisation: 'one' }, corpusOf(more));
  expect(read.observations.map(({ event }) => event.id)).toEqual(['first', 'second', 'third']);
});

test('words stand inside the drawing and do not overlap', () => {
  const dense = Array.from({ length: 8 }, (_, index) =>
    count(`c${index}`, `2026-03-${10 + index * 2}`, { value: 1000 + index * 60, qualifier: 'more-than' }),
  );
  const placed = placeMilestones(CHART, corpusOf([...EVENTS.slice(0, 2), ...dense]));
  for (const [drawing, width] of [
    [placed.wide, 1180],
    [placed.narrow, 320],
  ] as const) {
    const boxes = only('text', drawing).map((text) => {
      const size = text.text.length * (text.size === 'ui' ? 7.4 : 6.6);
      const at = text.x * width + (text.dx ?? 0);
      const left = text.anchor === 'end' ? at - size : text.anchor === 'middle' ? at - size / 2 : at;
      return { text: text.text, left, right: left + size, top: text.y - 10, bottom: text.y + 2 };
    });
    expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => [a.text, b.text]),
    );
    expect(clashes).toEqual([]);
  }
});

test('a chart that selects nothing is refused', () => {
  expect(() => placeMilestones(CHART, corpusOf(EVENTS.slice(0, 2)))).toThrow('The chart names has no figure of names.');
});
