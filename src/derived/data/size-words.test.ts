import { expect, test } from 'vitest';
import { formatCount, formatSize } from './size-words.ts';

test.each([
  [999, '999 bytes'],
  [1000, '1 KB'],
  [26_024, '26 KB'],
  [999_600, '1.0 MB'],
  [1_449_999, '1.4 MB'],
])('%i octets are %s', (octets, words) => {
  expect(formatSize(octets)).toBe(words);
});

test('one is in the singular', () => {
  expect([formatCount(1, 'row'), formatCount(0, 'row'), formatCount(10_322, 'row')]).toEqual(['1 row', '0 rows', '10,322 rows']);
});
