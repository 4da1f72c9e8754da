import { expect, test } from 'vitest';
import { median } from './median.ts';

test('the median is the middle number, whatever the order, and the mean of two in the middle', () => {
  expect(median([9, 1, 500])).toBe(9);
  expect(median([4, 10, 2, 8])).toBe(6);
  expect(() => median([])).toThrow('no median');
});
