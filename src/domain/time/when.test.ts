import { describe, expect, it } from 'vitest';
import { compareWhen, OPEN_EARLIEST, OPEN_LATEST, parseWhen } from './when.ts';
import type { When } from './when.ts';

const utc = (text: string): number => Date.parse(text);

function when(text: string, zone: string | null = null): When {
  const outcome = parseWhen(text, zone);
  if (!outcome.ok) throw new Error(outcome.reason.message);
  return outcome.value;
}

describe('a clock time', () => {
  it('is one instant in its zone', () => {
    const instant = utc('2026-05-19T20:00Z');
    expect(when('2026-05-20T04:00', 'Asia/Singapore')).toEqual({
      kind: 'instant',
      text: '2026-05-20T04:00',
      zone: 'Asia/Singapore',
      approximate: false,
      uncertain: false,
      local: '2026-05-20T04:00',
      offset: '+08:00',
      instant,
      first: '2026-05-20',
      last: '2026-05-20',
      earliest: instant,
      latest: instant,
    });
  });

  it('keeps the offset that was written to tell the first 01:30 from the second', () => {
    expect(when('2026-11-01T01:30-07:00', 'America/Los_Angeles')).toMatchObject({
      local: '2026-11-01T01:30',
      offset: '-07:00',
      instant: utc('2026-11-01T08:30Z'),
    });
    expect(when('2026-11-01T01:30-08:00', 'America/Los_Angeles')).toMatchObject({ instant: utc('2026-11-01T09:30Z') });
  });

  it('in each place is no instant but 26 hours in which it can have been', () => {
    expect(when('2025-02-10T05:00', 'local')).toEqual({
      kind: 'wall',
      text: '2025-02-10T05:00',
      zone: null,
      approximate: false,
      uncertain: false,
      local: '2025-02-10T05:00',
      first: '2025-02-10',
      last: '2025-02-10',
      earliest: utc('2025-02-09T15:00Z'),
      latest: utc('2025-02-10T17:00Z'),
    });
  });
});

describe('a date', () => {
  it('without a zone reaches from the easternmost to the westernmost', () => {
    expect(when('2026-05-20')).toEqual({
      kind: 'date',
      precision: 'day',
      text: '2026-05-20',
      zone: null,
      approximate: false,
      uncertain: false,
      first: '2026-05-20',
      last: '2026-05-20',
      earliest: utc('2026-05-19T10:00Z'),
      latest: utc('2026-05-21T12:00Z'),
    });
  });

  it('with a zone reaches over the day there, which may have 23 or 25 hours', () => {
    const hours = (text: string): number => {
      const { earliest, latest } = when(text, 'America/Los_Angeles');
      return (latest - earliest) / 3_600_000;
    };
    expect(when('2026-05-20', 'America/Los_Angeles')).toMatchObject({
      earliest: utc('2026-05-20T07:00Z'),
      latest: utc('2026-05-21T07:00Z'),
    });
    expect(['2026-05-20', '2026-03-08', '2026-11-01'].map(hours)).toEqual([24, 23, 25]);
  });

  it('begins after midnight where clocks go forward over midnight', () => {
    expect(when('2026-04-24', 'Africa/Cairo')).toMatchObject({
      earliest: utc('2026-04-23T22:00Z'),
      latest: utc('2026-04-24T21:00Z'),
    });
  });

  it('ends where the calendar of its zone leaves the next day out', () => {
    expect(when('2011-12-29', 'Pacific/Apia')).toMatchObject({
      earliest: utc('2011-12-29T10:00Z'),
      latest: utc('2011-12-30T10:00Z'),
    });
    expect(when('2011-12', 'Pacific/Apia')).toMatchObject({ latest: utc('2011-12-31T10:00Z') });
  });

  it('marked ~ or ? keeps its bounds and says so', () => {
    expect(when('2026-05-19~')).toMatchObject({ approximate: true, uncertain: false, first: '2026-05-19', last: '2026-05-19' });
    expect(when('2026-05?')).toMatchObject({ approximate: false, uncertain: true, precision: 'month', last: '2026-05-31' });
  });
});

describe('an interval', () => {
  it('reaches from the start of its first day to the end of its last', () => {
    expect(when('2026-04-21/2026-05-12')).toMatchObject({
      kind: 'interval',
      first: '2026-04-21',
      last: '2026-05-12',
      earliest: utc('2026-04-20T10:00Z'),
      latest: utc('2026-05-13T12:00Z'),
    });
  });

  it('of clock times reaches from instant to instant', () => {
    expect(when('2023-04-19T04:00/2023-04-19T05:00', 'America/Los_Angeles')).toMatchObject({
      earliest: utc('2023-04-19T11:00Z'),
      latest: utc('2023-04-19T12:00Z'),
    });
  });

  it('that is open has a bound that survives JSON', () => {
    const [until, from] = [when('../2026-05-12'), when('2026-05-20/..')];
    expect(until).toMatchObject({ first: null, last: '2026-05-12', start: null, earliest: OPEN_EARLIEST });
    expect(from).toMatchObject({ first: '2026-05-20', last: null, end: null, latest: OPEN_LATEST });
    expect(JSON.parse(JSON.stringify([until, from]))).toEqual([until, from]);
  });

  it('may end on the day or in the month it begins in', () => {
    expect(when('2026-05-20T04:00/2026-05-20', 'Asia/Singapore')).toMatchObject({ first: '2026-05-20', last: '2026-05-20' });
    expect(when('2026-05-12/2026-05')).toMatchObject({ first: '2026-05-12', last: '2026-05-31' });
  });
});

describe('the order of times', () => {
  const sorted = (...times: readonly When[]): readonly string[] => [...times].sort(compareWhen).map(({ text }) => text);

  it('is that of instants, whatever their zones', () => {
    const [singapore, dublin] = [when('2026-05-20T04:00', 'Asia/Singapore'), when('2026-05-19T23:00', 'Europe/Dublin')];
    expect(sorted(dublin, singapore)).toEqual(['2026-05-20T04:00', '2026-05-19T23:00']);
  });

  it('puts the shorter of two that begin together first', () => {
    expect(sorted(when('2026'), when('2026-01'), when('2026-01-01'))).toEqual(['2026-01-01', '2026-01', '2026']);
  });

  it('puts what has only an end at that end', () => {
    expect(sorted(when('../2026-05-12'), when('2026-05-01'), when('2026-06-01'))).toEqual([
      '2026-05-01',
      '../2026-05-12',
      '2026-06-01',
    ]);
  });

  it('is by text where nothing else differs', () => {
    expect(sorted(when('2026-Q2'), when('2026-34'))).toEqual(['2026-34', '2026-Q2']);
  });
});
