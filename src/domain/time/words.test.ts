import { describe, expect, it } from 'vitest';
import { formatBetween, formatClock, formatDate, formatDateRange, formatOffsetWords, monthName, weekdayName } from './words.ts';

describe('a clock in words', () => {
  it.each([
    [0, 0, '12:00 am', '00:00'],
    [4, 0, '4:00 am', '04:00'],
    [11, 59, '11:59 am', '11:59'],
    [12, 0, '12:00 pm', '12:00'],
    [20, 5, '8:05 pm', '20:05'],
  ])('%i:%i is %s or %s', (hour, minute, half, whole) => {
    expect([formatClock(hour, minute, '12'), formatClock(hour, minute, '24')]).toEqual([half, whole]);
  });
});

describe('an offset in words', () => {
  it.each([
    [0, 'UTC+0'],
    [28_800, 'UTC+8'],
    [-25_200, 'UTC−7'],
    [20_700, 'UTC+5:45'],
    [-12_600, 'UTC−3:30'],
    [-2670, 'UTC−0:44:30'],
  ])('of %i seconds is %s', (seconds, words) => {
    expect(formatOffsetWords(seconds)).toBe(words);
  });
});

describe('a day in words', () => {
  it('has a length for every place it stands in', () => {
    const styles = ['long', 'medium', 'short', 'weekday', 'weekday-long', 'weekday-name'] as const;
    expect(styles.map((style) => formatDate('2026-05-20', style))).toEqual([
      'Wednesday 20 May 2026',
      '20 May 2026',
      '20 May',
      'Wed 20 May',
      'Wednesday 20 May',
      'Wednesday',
    ]);
  });

  it('is the same day on every machine', () => {
    expect(formatDate('2026-01-01', 'long')).toBe('Thursday 1 January 2026');
    expect([monthName('2026-12'), weekdayName('2026-05-24')]).toEqual(['December', 'Sunday']);
  });
});

describe('two days in words', () => {
  it.each([
    ['2026-05-19', '2026-05-20', '19–20 May 2026', 'between 19 and 20 May 2026'],
    ['2026-04-21', '2026-05-12', '21 April – 12 May 2026', 'between 21 April and 12 May 2026'],
    ['2025-12-30', '2026-01-02', '30 December 2025 – 2 January 2026', 'between 30 December 2025 and 2 January 2026'],
  ])('say what they share once: %s to %s', (first, last, range, between) => {
    expect([formatDateRange(first, last), formatBetween(first, last)]).toEqual([range, between]);
  });

  it('may be open at one end', () => {
    expect([formatBetween('2026-05-20', null), formatBetween(null, '2026-05-12')]).toEqual([
      'from 20 May 2026',
      'until 12 May 2026',
    ]);
  });
});
