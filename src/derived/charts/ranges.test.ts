import { expect, test } from 'vitest';
import type { ChartOf } from '../../domain/chart.ts';
import type { DatedFigure } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { indexCorpus } from '../corpus.ts';
import { figure, makeEvent, when } from '../testing/make-event.ts';
import type { Drawing, Shape } from './placed-chart.ts';
import { placeRanges } from './ranges.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';

const vocabulary = makeVocabulary({
  metrics: {
    spent: { name: 'Spent', unit: 'USD', about: 'Money spent.' },
    plan: { name: 'Plan', unit: 'USD', about: 'Money to be spent.' },
  },
  organisations: { one: { name: 'One Company', short: 'One' } },
  site: { asKnownOn: '2026-07-03' },
});

const CHART: ChartOf<'ranges'> = {
  form: 'ranges',
  id: 'plans',
  file: 'charts/plans.yaml',
  title: 'Plans',
  subtitle: 'In dollars.',
  order: 1,
  base: { event: 'results', metric: 'spent', label: '2025, spent' },
  ranges: [{ event: 'guidance', metric: 'plan', label: '2026, plan' }],
};

const SPENT = figure('2025', { metric: 'spent', value: 40e9, qualifier: 'exact' });
const PLAN = figure('2026-01-28', { metric: 'plan', low: 60e9, high: 80e9, qualifier: 'exact', note: 'As given in January.' });

function corpusOf(spent: DatedFigure, plans: readonly DatedFigure[]): Corpus {
  const events = [
    makeEvent('results', when('2026-01-28'), { figures: [spent] }),
    makeEvent('guidance', when('2026-01-28'), { figures: [...plans] }),
  ];
  return indexCorpus({ events, stories: [], charts: [], vocabulary });
}

const marked = ({ shapes }: Drawing): Shape[] => shapes.filter((shape) => 'mark' in shape);

test('bars begin at zero, solid to the low end and hatched to the high end', () => {
  const { wide, narrow } = placeRanges(CHART, corpusOf(SPENT, [PLAN]));
  expect(marked(wide)).toEqual([
    { kind: 'rect', x: 0, width: 0.36, y: 58, height: 26, ink: 'solid', mark: 0 },
    { kind: 'rect', x: 0, width: 0.54, y: 128, height: 26, ink: 'solid', mark: 1 },
    { kind: 'rect', x: 0.54, width: 0.18, y: 128, height: 26, ink: 'hatch', mark: 1 },
  ]);
  expect(marked(narrow)).toEqual([
    { kind: 'rect', x: 0, width: 0.5, y: 59, height: 22, ink: 'solid', mark: 0 },
    { kind: 'rect', x: 0, width: 0.75, y: 147, height: 22, ink: 'solid', mark: 1 },
    { kind: 'rect', x: 0.75, width: 0.25, y: 147, height: 22, ink: 'hatch', mark: 1 },
  ]);
});

test('the multiple is a range, rounded and said to be about', () => {
  const { table, marks, alternative } = placeRanges(CHART, corpusOf(SPENT, [PLAN]));
  expect(table.rows.map(({ cells, event, sources }) => [...cells, event, ...sources])).toEqual([
    ['2025, spent', '2025', '$40bn', '', '', 'results', 'a'],
    ['2026, plan', '28 January 2026', '$60–80bn', 'about 1.5 to 2 times', 'As given in January.', 'guidance', 'a'],
  ]);
  expect(table.rows[1]?.values).toMatchObject({
    low: 60e9,
    high: 80e9,
    qualifier: 'exact',
    as_of: '2026-01-28',
    times_base_low: 1.5,
    times_base_high: 2,
  });
  expect(marks.map(({ label }) => label)).toEqual([
    '2025, spent: $40bn, 2025, One',
    '2026, plan: $60–80bn, about 1.5 to 2 times “2025, spent”, 28 January 2026, One',
  ]);
  expect(alternative).toBe('2025, spent: $40bn. 2026, plan: $60–80bn (28 January 2026), about 1.5 to 2 times as much.');
});

test('no multiple follows from a number that is only a bound', () => {
  const { table } = placeRanges(CHART, corpusOf({ ...SPENT, qualifier: 'more-than' }, [PLAN]));
  expect(table.rows.map(({ cells, values }) => [cells[3], values['times_base_low']])).toEqual([
    ['', null],
    ['', null],
  ]);
});

test('a number up to so much is an outline, and about so much has a ring at its end', () => {
  const upTo = figure('2026-07-02', { metric: 'plan', value: 80e9, qualifier: 'up-to' });
  expect(marked(placeRanges(CHART, corpusOf(SPENT, [upTo])).wide)[1]).toMatchObject({ ink: 'outline', width: 0.72 });
  const about = figure('2026-07-02', { metric: 'plan', value: 80e9, qualifier: 'about' });
  expect(marked(placeRanges(CHART, corpusOf(SPENT, [about])).wide).slice(1)).toMatchObject([
    { kind: 'rect', ink: 'solid', mark: 1 },
    { kind: 'dot', x: 0.72, ink: 'outline', mark: 1 },
  ]);
});

test('claims that differ are a whisker with a mark for each, and rows of the table', () => {
  const other = figure('2026-01-28', { metric: 'plan', value: 100e9, qualifier: 'about' });
  const { wide, marks, table, legend } = placeRanges(CHART, corpusOf(SPENT, [PLAN, other]));
  expect(wide.shapes.filter((shape) => shape.kind === 'line' && shape.ink === 'solid')).toEqual([
    { kind: 'line', x1: 0.432, x2: 0.72, y1: 166, y2: 166, ink: 'solid' },
  ]);
  expect(marks[2]?.label).toBe('2026, plan: about $100bn, 28 January 2026, One');
  expect(table.rows).toHaveLength(3);
  expect(legend.map(({ key }) => key)).toContain('whisker');
});

test('no words lie under paper that is drawn after them', () => {
  const { shapes } = placeRanges(CHART, corpusOf(SPENT, [PLAN])).wide;
  const covered = shapes.flatMap((shape, index) =>
    shape.kind !== 'rect' || shape.ink !== 'paper'
      ? []
      : shapes.slice(0, index).flatMap((text) => {
          if (text.kind !== 'text') return [];
          const x = text.x + (text.dx ?? 0) / 1180;
          return x >= shape.x && x < shape.x + shape.width && text.y > shape.y && text.y <= shape.y + shape.height
            ? [text.text]
            : [];
        }),
  );
  expect(covered).toEqual([]);
});

test('a figure that is not there is refused', () => {
  expect(() => placeRanges(CHART, corpusOf(SPENT, []))).toThrow('The event guidance has no figure of plan.');
});
