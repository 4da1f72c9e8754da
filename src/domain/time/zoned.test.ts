import { describe, expect, it } from 'vitest';
import { civilAt, formatOffset, offsetSeconds } from './zoned.ts';

const at = (text: string): number => Date.parse(text);

describe('the civil time of an instant', () => {
  it('is that of the zone, not of the machine', () => {
    expect(civilAt(at('2026-05-19T20:00:00Z'), 'Asia/Singapore')).toEqual({
      date: '2026-05-20',
      hour: 4,
      minute: 0,
      second: 0,
      offset: 28_800,
    });
    expect(civilAt(at('2026-05-19T20:00:00Z'), 'America/Los_Angeles')).toEqual({
      date: '2026-05-19',
      hour: 13,
      minute: 0,
      second: 0,
      offset: -25_200,
    });
  });

  it('has midnight as hour 0', () => {
    expect(civilAt(at('2026-05-19T16:00:00Z'), 'Asia/Singapore')).toMatchObject({ date: '2026-05-20', hour: 0 });
  });

  it('changes at the second at which clocks change', () => {
    expect(civilAt(at('2026-03-08T09:59:59Z'), 'America/Los_Angeles')).toMatchObject({
      hour: 1,
      minute: 59,
      second: 59,
      offset: -28_800,
    });
    expect(civilAt(at('2026-03-08T10:00:00Z'), 'America/Los_Angeles')).toMatchObject({
      hour: 3,
      minute: 0,
      second: 0,
      offset: -25_200,
    });
  });

  it('drops parts of a second downwards, before 1970 too', () => {
    expect(civilAt(at('2026-05-19T20:00:00.999Z'), 'UTC')).toMatchObject({ minute: 0, second: 0 });
    expect(civilAt(at('1969-12-31T23:59:59.500Z'), 'UTC')).toMatchObject({ date: '1969-12-31', hour: 23, second: 59, offset: 0 });
  });

  it('knows the odd offsets of 2026 and of history', () => {
    const instant = at('2026-01-01T00:00:00Z');
    expect([civilAt(instant, 'Asia/Kathmandu').offset, civilAt(instant, 'Australia/Eucla').offset]).toEqual([20_700, 31_500]);
    expect(civilAt(at('1971-06-01T00:00:00Z'), 'Africa/Monrovia').offset).toBe(-2670);
  });

  it('is refused for a zone that does not exist', () => {
    expect(() => civilAt(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('an offset', () => {
  it.each([
    [0, '+00:00'],
    [28_800, '+08:00'],
    [-25_200, '-07:00'],
    [20_700, '+05:45'],
    [-2670, '-00:44:30'],
  ])('of %i seconds is written %s and read back', (seconds, text) => {
    expect(formatOffset(seconds)).toBe(text);
    expect(offsetSeconds(text)).toBe(seconds);
  });
});
