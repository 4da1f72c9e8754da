import { expect, test } from 'vitest';
import { modifiedOn } from './entry-days.ts';

const corrected = (
  ...days: string[]
): { added: string; corrections: { date: string; was: string; now: string; why: string }[] } => ({
  added: '2026-06-30',
  corrections: days.map((date) => ({ date, was: 'Ten.', now: 'Eleven.', why: 'Misread.' })),
});

test('an entry changed when it was last corrected, whatever the order of its corrections', () => {
  expect(modifiedOn(corrected())).toBe('2026-06-30');
  expect(modifiedOn(corrected('2026-07-02', '2026-07-01'))).toBe('2026-07-02');
});

test('a correction from before the entry was added here does not make it older than itself', () => {
  expect(modifiedOn(corrected('2026-05-01'))).toBe('2026-06-30');
});
