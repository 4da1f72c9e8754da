import { expect, test } from 'vitest';
import { anchorOfQuote, figureAnchors } from './anchors.ts';
import { figure } from './testing/make-event.ts';

test('claims of one measure are counted in the order of the table, whatever part they are of', () => {
  const [first, other, second] = [
    figure('2026', { value: 1, of: 'Dock' }),
    figure('2026', { metric: 'share-cut', value: 2 }),
    figure('2026', { value: 3, of: 'Pier' }),
  ];
  expect([...figureAnchors([first, other, second])]).toEqual([
    [first, 'fig-jobs_cut'],
    [other, 'fig-share_cut'],
    [second, 'fig-jobs_cut-2'],
  ]);
});

test('a quotation is known by its words and its speaker', () => {
  const quotes = ['Ann', 'Bo'].map((speaker) => ({ text: 'No.', speaker, source: 'a', label: null }));
  expect(anchorOfQuote({ quotes }, { text: 'No.', speaker: 'Bo' })).toBe('quote-2');
  expect(anchorOfQuote({ quotes }, { text: 'Yes.', speaker: 'Bo' })).toBeUndefined();
});
