import { expect, test } from 'vitest';
import { figure, makeEvent, when } from '../testing/make-event.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';
import { keyFigures } from './key-figures.ts';

const LISTS = makeVocabulary({
  organisations: { two: { name: 'Two & Partners' } },
  metrics: {
    'jobs-cut': { name: 'Jobs cut', unit: 'people', about: 'People.' },
    notice: { name: 'Notice', unit: 'weeks', about: 'Weeks.' },
  },
});

test('a number stands with qualifier, part, day and publisher, and claims that differ stand together', () => {
  const event = makeEvent('a', when('2026-05-20'), {
    figures: [
      figure('2026-05-20', { value: 8000 }),
      figure('2026-05-20', { value: 7800, qualifier: 'exact', sources: ['b'] }),
      figure('2026-05', { metric: 'notice', value: 16, of: 'Singapore', organisation: 'two' }),
    ],
    sources: [
      { id: 'a', publisher: 'The Outlet', kind: 'press' },
      { id: 'b', publisher: 'The Post', kind: 'press' },
    ],
  });
  expect(keyFigures(event, LISTS)).toEqual([
    { amount: '7,800 or about 8,000', name: 'Jobs cut', basis: 'as of 20 May 2026, The Post, The Outlet' },
    { amount: 'about 16 weeks', name: 'Notice, Singapore, Two & Partners', basis: 'as of May 2026, The Outlet' },
  ]);
});

test('no more than three numbers stand in an embed', () => {
  const figures = ['A', 'B', 'C', 'D'].map((of) => figure('2026-05-20', { value: 1, of }));
  expect(keyFigures(makeEvent('a', when('2026-05-20'), { figures }), LISTS).map(({ name }) => name)).toEqual([
    'Jobs cut, A',
    'Jobs cut, B',
    'Jobs cut, C',
  ]);
});
