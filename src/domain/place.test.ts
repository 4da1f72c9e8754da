import { expect, it } from 'vitest';
import { placesIn } from './place.ts';

it.each([
  ['', 0, 7, 1],
  ['ab\ncd', 0, 7, 1],
  ['ab\ncd', 2, 7, 3],
  ['ab\ncd', 3, 8, 1],
  ['ab\ncd', 5, 8, 3],
  ['ab\r\ncd', 4, 8, 1],
  ['ab\rcd', 3, 8, 1],
  ['\n\n\n', 3, 10, 1],
  ['😀b', 2, 7, 3],
])('finds the place in %j of offset %i when the first line is line 7', (text, offset, line, column) => {
  expect(placesIn(text, 7)(offset)).toEqual({ line, column });
});
