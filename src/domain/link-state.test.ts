import { expect, test } from 'vitest';
import { isDead } from './link-state.ts';

test.each([
  ['2026-05-01', '2026-05-15', true],
  ['2026-05-01', '2026-05-14', false],
  ['2026-05-01', '2026-05-01', false],
  [undefined, undefined, false],
])('an address that failed on %s and last on %s is given up: %s', (firstFailure, lastFailure, expected) => {
  expect(isDead({ firstFailure, lastFailure })).toBe(expected);
});
