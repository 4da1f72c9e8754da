import { expect, test } from 'vitest';
import { formatNumberWords } from './number-words.ts';

test.each([
  [0, 'zero'],
  [19, 'nineteen'],
  [40, 'forty'],
  [8_000, 'eight thousand'],
  [1_600, 'one thousand six hundred'],
  [16_021, 'sixteen thousand twenty one'],
  [145_000_000_000, 'one hundred forty five billion'],
  [2.5, null],
  [-3, null],
  [1e15, null],
])('%d is %s', (number, words) => {
  expect(formatNumberWords(number)).toBe(words);
});
