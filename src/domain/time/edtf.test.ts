import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf.ts';

describe('a date', () => {
  it.each([
    ['2026-05-20', 'day', '2026-05-20', '2026-05-20'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2026-02', 'month', '2026-02-01', '2026-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-Q2', 'quarter', '2026-04-01', '2026-06-30'],
    ['2026-33', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-36', 'quarter', '2026-10-01', '2026-12-31'],
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    ['202X', 'decade', '2020-01-01', '2029-12-31'],
  ])('has its precision and bounds: %s', (text, precision, first, last) => {
    expect(parseEdtf(text)).toEqual({
      ok: true,
      value: { kind: 'point', approximate: false, uncertain: false, point: { kind: 'date', precision, first, last } },
    });
  });

  it.each([
    ['2026-05-20~', true, false],
    ['2026-05?', false, true],
    ['2026%', true, true],
    ['2026-05-20T04:00~', true, false],
  ])('is approximate or uncertain by its mark: %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ value: { kind: 'point', approximate, uncertain } });
  });
});

describe('an interval', () => {
  const may = { kind: 'date', precision: 'day', first: '2026-05-12', last: '2026-05-12' };

  it('has two ends', () => {
    expect(parseEdtf('2026-04-21/2026-05-12')).toMatchObject({
      value: { kind: 'interval', start: { first: '2026-04-21' }, end: may, approximate: false },
    });
  });

  it('may be open at one end', () => {
    expect(parseEdtf('../2026-05-12')).toMatchObject({ value: { kind: 'interval', start: null, end: may } });
    expect(parseEdtf('2026-05-12/..')).toMatchObject({ value: { kind: 'interval', start: may, end: null } });
  });

  it('is approximate when one of its ends is', () => {
    expect(parseEdtf('2026-04-21~/2026-05-12')).toMatchObject({ value: { approximate: true, uncertain: false } });
    expect(parseEdtf('2026-04-21/2026-05-12?')).toMatchObject({ value: { approximate: false, uncertain: true } });
  });

  it('may join clock times, each with an offset of its own', () => {
    expect(parseEdtf('2026-11-01T00:30-07:00/2026-11-01T01:30-08:00')).toMatchObject({
      value: {
        start: { kind: 'clock', local: '2026-11-01T00:30', offset: '-07:00' },
        end: { kind: 'clock', local: '2026-11-01T01:30', offset: '-08:00' },
      },
    });
  });
});

describe('a date that does not exist', () => {
  it.each([
    [
      '2026-02-29',
      'date-impossible',
      'There is no 29 February 2026: that month has 28 days.',
      'Write a day from 2026-02-01 to 2026-02-28, or the month alone: 2026-02.',
    ],
    [
      '2026-04-31~',
      'date-impossible',
      'There is no 31 April 2026: that month has 30 days.',
      'Write a day from 2026-04-01 to 2026-04-30, or the month alone: 2026-04.',
    ],
    ['2026-20-05', 'date-impossible', 'There is no month 20.', 'Write the month before the day: 2026-05-20.'],
    [
      '2026-13',
      'date-impossible',
      'There is no month 13.',
      'Write a month from 01 to 12, as in 2026-05, or a quarter, as in 2026-Q2.',
    ],
    ['0206-05', 'date-impossible', 'The year 0206 lies outside 1000 to 2999.', 'Write the year with four digits, as in 2026.'],
    [
      '2026-02-29T04:00',
      'date-impossible',
      'There is no 29 February 2026: that month has 28 days.',
      expect.stringContaining('2026-02-28'),
    ],
    [
      '2026-05-20T24:00',
      'time-impossible',
      'No clock shows 24:00.',
      'Write 2026-05-21T00:00 for midnight at the end of that day.',
    ],
    ['2026-05-20T12:60', 'time-impossible', 'No clock shows 12:60.', 'Write hours from 00 to 23 and minutes from 00 to 59.'],
  ])('is refused, never moved: %s', (text, rule, message, hint) => {
    expect(parseEdtf(text)).toEqual({ ok: false, reason: { rule, message, hint } });
  });
});

describe('a text that is no date', () => {
  it.each([
    ['20 May 2026', 'Did you mean 2026-05-20?'],
    ['May 20, 2026', 'Did you mean 2026-05-20?'],
    ['sept 2025', 'Did you mean 2025-09?'],
    ['20 May 2026, 4 pm', 'Did you mean 2026-05-20T16:00?'],
    ['May 20, 2026 at 12:30 a.m.', 'Did you mean 2026-05-20T00:30?'],
    ['2026-5-2', 'Did you mean 2026-05-02?'],
    ['2026/05/20', 'Did you mean 2026-05-20?'],
    ['20.05.2026', 'Did you mean 2026-05-20?'],
    ['20260520', 'Did you mean 2026-05-20?'],
    ['2026-05-20 4:00', 'Did you mean 2026-05-20T04:00?'],
    ['2026-05-20T04:00+0800', 'Did you mean 2026-05-20T04:00+08:00?'],
    ['2026-11-01T01:30−07:00', 'Did you mean 2026-11-01T01:30-07:00?'],
    ['2026-05-20/26', 'Did you mean 2026-05-20/2026-05-26?'],
    ['2026-05-20T04:00/05:00', 'Did you mean 2026-05-20T04:00/2026-05-20T05:00?'],
    [' 2026-05-20', 'Did you mean 2026-05-20?'],
    ['2026-05-1X', 'Write the stretch: 2026-05-10/2026-05-19.'],
    ['2026-XX', 'Write what is known: 2026.'],
    ['2026-22', 'Write the months, as in 2026-06/2026-08.'],
    ['2026-05-20/', 'Write .. for an end that is open, as in 2026-05-20/.. or ../2026-05-20.'],
    ['../..', 'Write the end that is known.'],
    ['2026~-05', 'Write one mark at the end: ~ (around), ? (uncertain) or % (both).'],
    // Two days, by custom of the country.
    ['5/6/2026', 'Write a day as in 2026-05-20, a stretch as in 2026-05-20/2026-05-26.'],
    ['soon', expect.stringMatching(/^Write 2026-05-20T04:00, /)],
    ['', expect.stringMatching(/^Write 2026-05-20T04:00, /)],
    ['2026-W21', expect.stringMatching(/^Write 2026-05-20T04:00, /)],
  ])('is answered with what to write: "%s"', (text, hint) => {
    expect(parseEdtf(text)).toMatchObject({ ok: false, reason: { rule: 'when-syntax', hint } });
  });

  it('costs no time however long it is', () => {
    expect(parseEdtf(`2026${' '.repeat(100_000)}x`)).toMatchObject({ ok: false });
  }, 1000);
});
