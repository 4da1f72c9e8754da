import { describe, expect, it } from 'vitest';
import { resolveLocal, resolveWithOffset } from './resolve.ts';

function utc(local: string, zone: string): readonly string[] {
  return resolveLocal(local, zone).instants.map((instant) => new Date(instant).toISOString().slice(0, 19));
}

describe('a local time that happened once', () => {
  it.each([
    ['2026-05-20T04:00', 'Asia/Singapore', '2026-05-19T20:00:00', '+08:00'],
    ['2026-05-20T04:00:30', 'Asia/Singapore', '2026-05-19T20:00:30', '+08:00'],
    ['2026-05-20T04:00', 'Asia/Kathmandu', '2026-05-19T22:15:00', '+05:45'],
    ['2026-05-20T04:00', 'Pacific/Kiritimati', '2026-05-19T14:00:00', '+14:00'],
    ['2026-05-20T04:00', 'Etc/GMT+12', '2026-05-20T16:00:00', '-12:00'],
    ['2026-05-20T04:00', 'UTC', '2026-05-20T04:00:00', '+00:00'],
    // The last minute before and the first after a gap.
    ['2026-03-08T01:59', 'America/Los_Angeles', '2026-03-08T09:59:00', '-08:00'],
    ['2026-03-08T03:00', 'America/Los_Angeles', '2026-03-08T10:00:00', '-07:00'],
    // The minutes beside an overlap.
    ['2026-11-01T00:59', 'America/Los_Angeles', '2026-11-01T07:59:00', '-07:00'],
    ['2026-11-01T02:00', 'America/Los_Angeles', '2026-11-01T10:00:00', '-08:00'],
    // Ireland's winter time is the exception by law and an hour behind its standard time.
    ['2026-01-15T12:00', 'Europe/Dublin', '2026-01-15T12:00:00', '+00:00'],
    ['2026-07-15T12:00', 'Europe/Dublin', '2026-07-15T11:00:00', '+01:00'],
    // Morocco goes back an hour for Ramadan, 18 February to 19 March 2026.
    ['2026-03-01T12:00', 'Africa/Casablanca', '2026-03-01T12:00:00', '+00:00'],
    ['2026-04-01T12:00', 'Africa/Casablanca', '2026-04-01T11:00:00', '+01:00'],
    // Samoa's last minute east of the date line.
    ['2011-12-29T23:59', 'Pacific/Apia', '2011-12-30T09:59:00', '-10:00'],
    ['2011-12-31T00:00', 'Pacific/Apia', '2011-12-30T10:00:00', '+14:00'],
  ])('has one instant: %s in %s', (local, zone, instant, offset) => {
    expect(resolveLocal(local, zone)).toMatchObject({ kind: 'unique', offsets: [offset] });
    expect(utc(local, zone)).toEqual([instant]);
  });
});

describe('a local time that clocks skipped', () => {
  it.each([
    ['2026-03-08T02:30', 'America/Los_Angeles', ['-08:00', '-07:00'], '2026-03-08T02:00', '2026-03-08T03:00'],
    ['2026-03-08T02:00', 'America/Los_Angeles', ['-08:00', '-07:00'], '2026-03-08T02:00', '2026-03-08T03:00'],
    ['2026-03-08T02:59:59', 'America/Los_Angeles', ['-08:00', '-07:00'], '2026-03-08T02:00', '2026-03-08T03:00'],
    ['2026-03-29T01:30', 'Europe/London', ['+00:00', '+01:00'], '2026-03-29T01:00', '2026-03-29T02:00'],
    // At midnight.
    ['2026-04-24T00:15', 'Africa/Cairo', ['+02:00', '+03:00'], '2026-04-24T00:00', '2026-04-24T01:00'],
    // Half an hour.
    ['2026-10-04T02:15', 'Australia/Lord_Howe', ['+10:30', '+11:00'], '2026-10-04T02:00', '2026-10-04T02:30'],
    // Two hours, at the Norwegian station in Antarctica.
    ['2026-03-29T02:30', 'Antarctica/Troll', ['+00:00', '+02:00'], '2026-03-29T01:00', '2026-03-29T03:00'],
    // A whole day: Samoa and the Marshall Islands crossed the date line.
    ['2011-12-30T12:00', 'Pacific/Apia', ['-10:00', '+14:00'], '2011-12-30T00:00', '2011-12-31T00:00'],
    ['2011-12-30T00:00', 'Pacific/Apia', ['-10:00', '+14:00'], '2011-12-30T00:00', '2011-12-31T00:00'],
    ['2011-12-30T23:59', 'Pacific/Apia', ['-10:00', '+14:00'], '2011-12-30T00:00', '2011-12-31T00:00'],
    ['1993-08-21T12:00', 'Pacific/Kwajalein', ['-12:00', '+12:00'], '1993-08-21T00:00', '1993-08-22T00:00'],
    // A quarter of an hour: Nepal, 1 January 1986.
    ['1986-01-01T00:10', 'Asia/Kathmandu', ['+05:30', '+05:45'], '1986-01-01T00:00', '1986-01-01T00:15'],
  ])('has no instant and two neighbours: %s in %s', (local, zone, offsets, before, after) => {
    expect(resolveLocal(local, zone)).toMatchObject({ kind: 'gap', instants: [], offsets, neighbours: { before, after } });
  });
});

describe('a local time that happened twice', () => {
  it.each([
    ['2026-11-01T01:30', 'America/Los_Angeles', ['2026-11-01T08:30:00', '2026-11-01T09:30:00'], ['-07:00', '-08:00']],
    ['2026-11-01T01:00', 'America/Los_Angeles', ['2026-11-01T08:00:00', '2026-11-01T09:00:00'], ['-07:00', '-08:00']],
    ['2026-11-01T01:59', 'America/Los_Angeles', ['2026-11-01T08:59:00', '2026-11-01T09:59:00'], ['-07:00', '-08:00']],
    ['2026-10-25T01:30', 'Europe/Dublin', ['2026-10-25T00:30:00', '2026-10-25T01:30:00'], ['+01:00', '+00:00']],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', ['2026-04-04T14:45:00', '2026-04-04T15:15:00'], ['+11:00', '+10:30']],
    ['2026-02-15T02:30', 'Africa/Casablanca', ['2026-02-15T01:30:00', '2026-02-15T02:30:00'], ['+01:00', '+00:00']],
    ['2026-10-25T02:30', 'Antarctica/Troll', ['2026-10-25T00:30:00', '2026-10-25T02:30:00'], ['+02:00', '+00:00']],
  ])('has two instants, earlier first: %s in %s', (local, zone, instants, offsets) => {
    expect(resolveLocal(local, zone)).toMatchObject({ kind: 'overlap', offsets });
    expect(utc(local, zone)).toEqual(instants);
  });

  it('names the wall times between which clocks went back', () => {
    expect(resolveLocal('2026-11-01T01:30', 'America/Los_Angeles')).toMatchObject({
      neighbours: { before: '2026-11-01T02:00', after: '2026-11-01T01:00' },
    });
  });
});

describe('a local time with its offset', () => {
  const ruleOf = (local: string, zone: string, offset: string): string => {
    const outcome = resolveWithOffset(local, zone, offset);
    return outcome.ok ? new Date(outcome.value).toISOString() : outcome.reason.rule;
  };

  it('is one of the two instants of an overlap', () => {
    expect(ruleOf('2026-11-01T01:30', 'America/Los_Angeles', '-07:00')).toBe('2026-11-01T08:30:00.000Z');
    expect(ruleOf('2026-11-01T01:30', 'America/Los_Angeles', '-08:00')).toBe('2026-11-01T09:30:00.000Z');
  });

  it('may be written where it is not needed', () => {
    expect(ruleOf('2026-05-20T04:00', 'Asia/Singapore', '+08:00')).toBe('2026-05-19T20:00:00.000Z');
  });

  it('is refused with an offset that the zone did not have then, though it has it at other times', () => {
    expect(ruleOf('2026-11-01T01:30', 'America/Los_Angeles', '-06:00')).toBe('offset-wrong');
    expect(ruleOf('2026-07-01T12:00', 'America/Los_Angeles', '-08:00')).toBe('offset-wrong');
  });

  it('is refused in a gap with either offset', () => {
    expect(['-08:00', '-07:00'].map((offset) => ruleOf('2026-03-08T02:30', 'America/Los_Angeles', offset))).toEqual([
      'time-gap',
      'time-gap',
    ]);
  });
});
