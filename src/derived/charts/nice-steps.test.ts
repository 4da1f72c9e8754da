import { expect, test } from 'vitest';
import { niceSteps } from './nice-steps.ts';

test('steps are round, start at zero and reach the highest value', () => {
  expect(niceSteps(1600, 4)).toEqual([0, 500, 1000, 1500, 2000]);
  expect(niceSteps(145, 4)).toEqual([0, 50, 100, 150]);
  expect(niceSteps(2000, 4)).toEqual([0, 500, 1000, 1500, 2000]);
  expect(niceSteps(3, 4)).toEqual([0, 1, 2, 3]);
});

test('nothing to measure still has an axis', () => {
  expect(niceSteps(0, 4)).toEqual([0, 1]);
});
