import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, lastDayOfMonth, parsePlainDate, weekdayOf } from './plain-date.ts';

describe('a plain date', () => {
  it.each(['2026-05-20', '2024-02-29', '2000-02-29', '2026-12-31'])('is read: %s', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-05-00',
    '2026-5-20',
    '20260520',
    '2026-05-20T00:00',
    '',
  ])('that does not exist or is not written out is refused: "%s"', (text) => {
    expect(parsePlainDate(text)).toBeNull();
  });

  it('moves over the ends of months and years', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('moves by a day where a host loses an hour or a day', () => {
    expect(addDays('2026-03-08', 1)).toBe('2026-03-09');
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
    expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2);
  });

  it('counts days backwards as negative', () => {
    expect(daysBetween('2026-05-20', '2026-05-19')).toBe(-1);
  });

  it('has a weekday from Monday 1 to Sunday 7', () => {
    expect(['2026-05-18', '2026-05-20', '2026-05-24'].map(weekdayOf)).toEqual([1, 3, 7]);
  });

  it('ends a month', () => {
    expect([lastDayOfMonth(2026, 2), lastDayOfMonth(2024, 2), lastDayOfMonth(2026, 4), lastDayOfMonth(2026, 12)]).toEqual([
      '2026-02-28',
      '2024-02-29',
      '2026-04-30',
      '2026-12-31',
    ]);
  });
});
