import { expect, test } from 'vitest';
import { cutList } from './cut-list.ts';

test.each([
  [[], [['figures', []]]],
  [[1, 2], [['figures', [1, 2]]]],
  [
    [1, 2, 3, 4, 5],
    [
      ['figures', [1, 2]],
      ['figures-2', [3, 4]],
      ['figures-3', [5]],
    ],
  ],
])('%j in files of two', (items, files) => {
  expect(cutList('figures', items, 2).map(({ name, items: part }) => [name, part])).toEqual(files);
});
