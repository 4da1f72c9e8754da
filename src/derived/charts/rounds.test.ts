import { expect, test } from 'vitest';
import type { ChartOf } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { indexCorpus } from '../corpus.ts';
import { figure, makeEvent, when } from '../testing/make-event.ts';
import type { Shape } from './placed-chart.ts';
import { placeRounds, readRounds } from './rounds.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';

const vocabulary = makeVocabulary({
  organisations: { one: { name: 'One Corporation', short: 'One' }, two: { name: 'Two' } },
  metrics: {
    'jobs-cut': { name: 'Jobs cut', unit: 'people', about: '' },
    'share-cut': { name: 'Share of staff cut', unit: 'percent', about: '' },
  },
});

const CHART: ChartOf<'rounds'> = {
  form: 'rounds',
  id: 'rounds',
  file: 'charts/rounds.yaml',
  title: 'Rounds',
  subtitle: 'Jobs cut.',
  order: 1,
  metric: 'jobs-cut',
  share: 'share-cut',
  stories: ['story'],
  kinds: ['layoff'],
  least: 1000,
  highlight: ['last'],
};

const jobs = (value: number, rest = {}) => figure('2026-05-20', { value, ...rest });

function corpusOf(...events: Event[]): Corpus {
  return indexCorpus({ events, stories: [], charts: [], vocabulary });
}

const CORPUS = corpusOf(
  makeEvent('last', when('2026-05-20'), { figures: [jobs(2000), figure('2026-05-20', { metric: 'share-cut', value: 10 })] }),
  makeEvent('differs', when('2025-02-10/2025-02-18'), {
    organisations: ['two'],
    figures: [
      jobs(4000, { qualifier: 'nearly', sources: ['b'], note: 'Press arithmetic.' }),
      jobs(3000, { qualifier: 'more-than' }),
      jobs(3000),
      jobs(900, { of: 'Ireland', qualifier: 'exact' }),
    ],
  }),
  makeEvent('small', when('2024'), { figures: [jobs(999, { qualifier: 'exact' })] }),
  makeEvent('other-kind', when('2024'), { kind: 'report', figures: [jobs(9000)] }),
  makeEvent('other-story', when('2024'), { stories: ['else'], figures: [jobs(9000)] }),
  makeEvent('part-only', when('2024'), { figures: [jobs(9000, { of: 'Ireland' })] }),
);

const marked = (shapes: readonly Shape[]): Shape[] => shapes.filter((shape) => 'mark' in shape && shape.mark !== undefined);
const one = (figures: Event['figures']): readonly Shape[] =>
  placeRounds({ ...CHART, least: undefined } as unknown as ChartOf<'rounds'>, corpusOf(makeEvent('e', when('2026'), { figures })))
    .wide.shapes;

test('a row is an event of the stories and kinds with a claim of the whole organisation that is large enough, by time', () => {
  expect(
    readRounds(CHART, CORPUS).map(({ name, day, highlight, claims }) => [name, day, highlight, claims.map(({ words }) => words)]),
  ).toEqual([
    ['Two', '10–18 February 2025', false, ['about 3,000', 'more than 3,000', 'nearly 4,000']],
    ['One', '20 May 2026', true, ['about 2,000']],
  ]);
});

test('every claim has a mark and a row of the table, with its qualifier, date, event and own sources', () => {
  const { marks, table } = placeRounds(CHART, CORPUS);
  expect(marks.map(({ label, event, sources }) => [label, event, sources])).toEqual([
    ['Two, between 10 and 18 February 2025: about 3,000 jobs cut, as of 20 May 2026', 'differs', ['a']],
    ['Two, between 10 and 18 February 2025: more than 3,000 jobs cut, as of 20 May 2026', 'differs', ['a']],
    ['Two, between 10 and 18 February 2025: nearly 4,000 jobs cut, as of 20 May 2026', 'differs', ['b']],
    ['One, 20 May 2026: about 2,000 jobs cut, as of 20 May 2026', 'last', ['a']],
    ['One, 20 May 2026: about 10% of staff, as of 20 May 2026', 'last', ['a']],
  ]);
  expect(table.rows.map(({ values, event, sources }) => [values['value'], values['qualifier'], event, sources])).toEqual([
    [3000, 'about', 'differs', ['a']],
    [3000, 'more-than', 'differs', ['a']],
    [4000, 'nearly', 'differs', ['b']],
    [2000, 'about', 'last', ['a']],
    [10, 'about', 'last', ['a']],
  ]);
});

test('the bar is solid up to the lowest claim, a line leads to the highest, and each claim has its own mark', () => {
  const { wide, narrow, marks } = placeRounds(CHART, CORPUS);
  // Wide: 0 stands at 0.2 of the width and 4,000, the highest claim, at 0.6. Narrow: at 0 and 0.96.
  expect(marked(wide.shapes)).toEqual([
    { kind: 'rect', x: 0.2, width: 0.3, y: 47, height: 12, ink: 'solid', mark: 0 },
    { kind: 'dot', x: 0.5, y: 53, radius: 5, ink: 'outline', mark: 0 },
    { kind: 'arrow', x: 0.5, y: 47, mark: 1 },
    { kind: 'dot', x: 0.6, y: 53, radius: 5, ink: 'outline', mark: 2 },
    { kind: 'rect', x: 0.2, width: 0.2, y: 93, height: 12, ink: 'solid', mark: 3 },
    { kind: 'dot', x: 0.4, y: 99, radius: 5, ink: 'outline', mark: 3 },
  ]);
  expect(wide.shapes.filter((shape) => shape.kind === 'line' && shape.ink === 'solid')).toEqual([
    { kind: 'line', x1: 0.5, x2: 0.6, y1: 53, y2: 53, ink: 'solid' },
  ]);
  expect(marked(narrow.shapes).map((shape) => [shape.kind, 'x' in shape && shape.x])).toEqual([
    ['rect', 0],
    ['dot', 0.72],
    ['arrow', 0.72],
    ['dot', 0.96],
    ['rect', 0],
    ['dot', 0.48],
  ]);
  expect(marks[2]?.wide).toEqual({ x: 0.6, y: 53 });
});

test('a range is hatched, and an upper bound alone leaves nothing solid', () => {
  const { value: _, ...range } = figure('2026', { low: 20_000, high: 30_000 });
  expect(marked(one([range])).map((shape) => ('ink' in shape ? [shape.kind, shape.ink] : shape.kind))).toEqual([
    ['rect', 'solid'],
    ['rect', 'hatch'],
  ]);
  expect(
    marked(one([jobs(500, { qualifier: 'up-to' })])).map((shape) => ('ink' in shape ? [shape.kind, shape.ink] : shape.kind)),
  ).toEqual([
    ['rect', 'hatch'],
    ['rect', 'solid'],
  ]);
});

test('an exact number alone is a bar and nothing else', () => {
  expect(marked(one([jobs(500, { qualifier: 'exact' })])).map(({ kind }) => kind)).toEqual(['rect']);
});

test('the text states the highest claim, the row set off, and where claims differ', () => {
  expect(placeRounds(CHART, CORPUS).alternative).toBe(
    '2 rounds with a claim of 1,000 or more, the earliest between 10 and 18 February 2025, the latest 20 May 2026. The highest claim is for Two, between 10 and 18 February 2025: about 3,000; more than 3,000; nearly 4,000 jobs cut. Press arithmetic. ' +
      'Set off: One, 20 May 2026: about 2,000 jobs cut, about 10% of staff. ' +
      'More than one claim is on record for Two (between 10 and 18 February 2025).',
  );
});
