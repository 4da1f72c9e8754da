import { expect, test } from 'vitest';
import type { ChartOf } from '../../domain/chart.ts';
import type { DatedFigure } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { indexCorpus } from '../corpus.ts';
import { figure, makeEvent, when } from '../testing/make-event.ts';
import { placeParts } from './parts.ts';
import type { Drawing, Shape } from './placed-chart.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';

const metric = (name: string, unit: string) => ({ name, unit, about: name });
const vocabulary = makeVocabulary({
  metrics: {
    staff: metric('Staff', 'people'),
    cut: metric('Cut', 'people'),
    moved: metric('Moved', 'people'),
    closed: metric('Closed', 'roles'),
  },
  organisations: { one: { name: 'One Company', short: 'One' } },
  site: { asKnownOn: '2026-07-03' },
});

const CHART: ChartOf<'parts'> = {
  form: 'parts',
  id: 'effect',
  file: 'charts/effect.yaml',
  title: 'Effect',
  subtitle: 'Squares.',
  order: 1,
  whole: { event: 'day', metric: 'staff', label: 'people at One' },
  parts: [
    { event: 'day', metric: 'cut', label: 'laid off' },
    { event: 'memo', metric: 'moved', label: 'moved' },
  ],
  beside: [{ event: 'memo', metric: 'closed', label: 'open roles closed', note: 'Vacancies, not people.' }],
  square: 10,
  remainder: 'neither',
};

const FIGURES = [figure('2026-05', { metric: 'staff', value: 200 }), figure('2026-05-20', { metric: 'cut', value: 30 })];
const MEMO = [
  figure('2026-05-18', { metric: 'moved', value: 20 }),
  figure('2026-05-18', { metric: 'moved', value: 20, qualifier: 'more-than', sources: ['b'] }),
  figure('2026-05-18', { metric: 'closed', value: 60 }),
];

function corpusOf(day: readonly DatedFigure[], memo: readonly DatedFigure[]): Corpus {
  const events = [
    makeEvent('day', when('2026-05-20'), { figures: [...day] }),
    makeEvent('memo', when('2026-05-18'), { figures: [...memo] }),
  ];
  return indexCorpus({ events, stories: [], charts: [], vocabulary });
}

const squaresOf = ({ shapes }: Drawing, mark: number): Extract<Shape, { kind: 'rect' }>[] =>
  shapes.filter((shape): shape is Extract<Shape, { kind: 'rect' }> => shape.kind === 'rect' && shape.mark === mark);

test('each part has its squares, and the remainder takes the rest of the whole', () => {
  const { wide } = placeParts(CHART, corpusOf(FIGURES, MEMO));
  expect([0, 1, 2].map((mark) => squaresOf(wide, mark).map(({ ink }) => ink))).toEqual([
    ['solid', 'solid', 'solid'],
    ['hatch', 'hatch'],
    Array.from({ length: 15 }, () => 'outline'),
  ]);
});

test('squares fill columns in the wide drawing and rows in the narrow one', () => {
  const { wide, narrow } = placeParts(CHART, corpusOf(FIGURES, MEMO));
  expect(squaresOf(wide, 0)).toEqual([
    { kind: 'rect', x: 0, width: 0.01102, y: 70, height: 13, ink: 'solid', mark: 0 },
    { kind: 'rect', x: 0, width: 0.01102, y: 86, height: 13, ink: 'solid', mark: 0 },
    { kind: 'rect', x: 0, width: 0.01102, y: 102, height: 13, ink: 'solid', mark: 0 },
  ]);
  // The first is the key beside the words.
  expect(squaresOf(narrow, 0).map(({ x, y }) => [x, y])).toEqual([
    [0.003, 25],
    [0, 150],
    [0.05, 150],
    [0.1, 150],
  ]);
});

test('what lies beside is in words with its mark and never in squares', () => {
  const { wide } = placeParts(CHART, corpusOf(FIGURES, MEMO));
  expect(wide.shapes.filter((shape) => 'mark' in shape && shape.mark === 4)).toMatchObject([{ kind: 'dot', ink: 'outline' }]);
});

test('the table has every claim, says what is by subtraction, and its sum is the whole', () => {
  const { table } = placeParts(CHART, corpusOf(FIGURES, MEMO));
  expect(table.rows.map(({ cells, event, sources }) => [...cells.slice(0, 4), event, ...sources])).toEqual([
    ['Laid off', 'about 30', '20 May 2026', '3 squares', 'day', 'a'],
    ['Moved', 'about 20', '18 May 2026', '2 squares', 'memo', 'a'],
    ['Moved', 'more than 20', '18 May 2026', 'Another claim, not drawn', 'memo', 'b'],
    ['Neither', 'about 150', 'May 2026', '15 squares', 'day', 'a'],
    ['People at One', 'about 200', 'May 2026', '20 squares', 'day', 'a'],
    ['Open roles closed', 'about 60', '18 May 2026', 'Beside, not in squares', 'memo', 'a'],
  ]);
  const sum = table.rows
    .filter(({ values }) => ['part', 'remainder'].includes(String(values['role'])))
    .reduce((total, { values }) => total + Number(values['value']), 0);
  expect(sum).toBe(200);
  expect(table.rows[3]?.values).toMatchObject({ role: 'remainder', metric: null, value: 150, qualifier: 'about' });
});

test('marks and text keep qualifiers, other claims and what is not said', () => {
  const { marks, alternative } = placeParts(CHART, corpusOf(FIGURES, MEMO));
  expect(marks.map(({ label, event }) => [label, event])).toEqual([
    ['about 30 people laid off, 20 May 2026, One', 'day'],
    ['about 20 people moved, also given as more than 20 people, 18 May 2026, One', 'memo'],
    ['about 150 people neither, by subtraction, May 2026, One', 'day'],
    ['about 200 people at One, May 2026, One', 'day'],
    ['about 60 open roles closed, 18 May 2026, One. Vacancies, not people', 'memo'],
  ]);
  expect(alternative).toBe(
    'Of about 200 people at One, about 30 people laid off, and about 20 people moved. ' +
      'The remaining about 150, neither, are by subtraction of rounded numbers. ' +
      'Not part of this sum: about 60 open roles closed (Vacancies, not people).',
  );
});

test('a remainder of exact numbers is exact', () => {
  const exact = (list: readonly DatedFigure[]): DatedFigure[] => list.map((one) => ({ ...one, qualifier: 'exact' }));
  expect(
    placeParts(CHART, corpusOf(exact(FIGURES), exact(MEMO))).table.rows.find(({ values }) => values['role'] === 'remainder')
      ?.cells[1],
  ).toBe('150');
});

test('parts above the whole and ranges are refused', () => {
  const more = [FIGURES[0], figure('2026-05-20', { metric: 'cut', value: 190 })].filter((one) => one !== undefined);
  expect(() => placeParts(CHART, corpusOf(more, MEMO))).toThrow('The parts of the chart effect are more than its whole.');
  const range = [FIGURES[0], figure('2026-05-20', { metric: 'cut', low: 20, high: 40 })].filter((one) => one !== undefined);
  expect(() => placeParts(CHART, corpusOf(range, MEMO))).toThrow('and that is a range');
});
