import { expect, test } from 'vitest';
import { quarterOf } from './quarter-hour.ts';

test.each([
  ['2026-05-20T00:00', 0],
  ['2026-05-20T00:14', 0],
  ['2026-05-20T04:00', 16],
  ['2026-05-20T10:48', 43],
  ['2026-05-20T23:59', 95],
])('%s lies in quarter %i', (local, quarter) => {
  expect(quarterOf(local)).toBe(quarter);
});
