import { describe, expect, it } from 'vitest';
import { formatWhen, formatWhenIn, formatWhenShort } from './when-words.ts';
import type { When } from './when.ts';
import { parseWhen } from './when.ts';

function when(text: string, zone: string | null = null): When {
  const outcome = parseWhen(text, zone);
  if (!outcome.ok) throw new Error(outcome.reason.message);
  return outcome.value;
}

const LA = 'America/Los_Angeles';

describe('a time in words, with the two lines of its row', () => {
  it.each([
    ['2026-05-20T04:00', 'Asia/Singapore', '20 May 2026, 4:00 am, Singapore (UTC+8)', '4:00 am', 'Singapore, UTC+8'],
    ['2026-05-19T20:00', 'UTC', '19 May 2026, 20:00 UTC', '20:00', 'UTC'],
    ['2026-05-20T04:00', 'Etc/GMT+5', '20 May 2026, 4:00 am UTC−5', '4:00 am', 'UTC−5'],
    [
      '2023-01-20T02:00~',
      'America/New_York',
      'around 20 January 2023, 2:00 am, New York (UTC−5)',
      'Around 2:00 am',
      'New York, UTC−5',
    ],
    ['2026-11-01T01:30-07:00', LA, '1 November 2026, 1:30 am, Los Angeles (UTC−7)', '1:30 am', 'Los Angeles, UTC−7'],
    ['2025-02-10T05:00', 'local', '10 February 2025, 5:00 am local time in each place', '5:00 am', 'local time in each place'],
    ['2026-05-20', null, '20 May 2026', null, 'hour not reported'],
    ['2026-05-20', LA, '20 May 2026', null, 'hour not reported'],
    ['2026-05-19~', null, 'around 19 May 2026', 'Around 19 May', 'day approximate'],
    ['2026-05-19?', null, 'possibly 19 May 2026', 'Possibly 19 May', 'day uncertain'],
    ['2026-05-19%', null, 'possibly around 19 May 2026', 'Possibly around 19 May', 'day uncertain'],
    ['2026-05', null, 'May 2026', 'May 2026', 'day not known'],
    ['2026-05~', null, 'around May 2026', 'Around May 2026', 'month approximate'],
    ['2026-Q2', null, 'second quarter of 2026', 'Second quarter of 2026', 'month not known'],
    ['2026-36~', null, 'around the fourth quarter of 2026', 'Around the fourth quarter of 2026', 'quarter approximate'],
    ['2026', null, '2026', '2026', 'month not known'],
    ['202X', null, '2020s', '2020s', 'year not known'],
    ['2026-04-21/2026-04-30', null, 'between 21 and 30 April 2026', '21–30 April', 'day not known'],
    ['2026-04-21/2026-05-12', null, 'between 21 April and 12 May 2026', '21 Apr–12 May', 'day not known'],
    ['2025-12-21/2026-01-12', null, 'between 21 December 2025 and 12 January 2026', '21 Dec 2025–12 Jan 2026', 'day not known'],
    ['2026-05-19/2026-05-20', null, '19–20 May 2026', '19–20 May', 'day not known'],
    ['2026-04-21~/2026-05-12', null, 'roughly between 21 April and 12 May 2026', '21 Apr–12 May', 'day not known'],
    ['2025-10/2025-12', null, 'between October and December 2025', 'Between October and December 2025', 'day not known'],
    [
      '2025-10/2026-01-15',
      null,
      'between October 2025 and 15 January 2026',
      'Between October 2025 and 15 January 2026',
      'day not known',
    ],
    ['2026-Q1/2026-Q2', null, 'between the first quarter and the second quarter of 2026', expect.any(String), 'day not known'],
    ['2026-05-20/..', null, 'from 20 May 2026', 'From 20 May 2026', 'end not known'],
    ['../2026-05-12', null, 'until 12 May 2026', 'Until 12 May 2026', 'beginning not known'],
    [
      '2023-04-19T04:00/2023-04-19T05:00',
      LA,
      '19 April 2023, between 4:00 and 5:00 am, Los Angeles (UTC−7)',
      '4:00–5:00 am',
      'Los Angeles, UTC−7',
    ],
    [
      '2023-04-19T11:30/2023-04-19T13:00',
      LA,
      '19 April 2023, between 11:30 am and 1:00 pm, Los Angeles (UTC−7)',
      '11:30 am–1:00 pm',
      'Los Angeles, UTC−7',
    ],
    [
      '2026-03-08T01:30/2026-03-08T03:30',
      LA,
      '8 March 2026, between 1:30 and 3:30 am, Los Angeles (UTC−8 to UTC−7)',
      '1:30–3:30 am',
      'Los Angeles, UTC−8',
    ],
    [
      '2023-04-19T23:00/2023-04-20T01:00',
      LA,
      'between 19 April 2023, 11:00 pm and 20 April 2023, 1:00 am, Los Angeles (UTC−7)',
      'Between 19 April 2023, 11:00 pm and 20 April 2023, 1:00 am',
      'Los Angeles, UTC−7',
    ],
    [
      '2025-02-10T05:00/2025-02-10T06:00',
      'local',
      '10 February 2025, between 5:00 and 6:00 am local time in each place',
      '5:00–6:00 am',
      'local time in each place',
    ],
    [
      '2026-05-20T04:00/..',
      'Asia/Singapore',
      'from 20 May 2026, 4:00 am, Singapore (UTC+8)',
      'From 20 May 2026, 4:00 am',
      'Singapore, UTC+8',
    ],
  ])('%s in %s', (text, zone, words, main, sub) => {
    expect(formatWhen(when(text, zone), {})).toBe(words);
    expect(formatWhenShort(when(text, zone))).toEqual({ main, sub });
  });

  it('names the place that is given', () => {
    const time = when('2026-05-20T09:00', LA);
    expect(formatWhen(time, { place: 'Menlo Park' })).toBe('20 May 2026, 9:00 am, Menlo Park (UTC−7)');
    expect(formatWhenShort(time, 'Menlo Park')).toEqual({ main: '9:00 am', sub: 'Menlo Park, UTC−7' });
  });
});

describe('a time in another zone', () => {
  it('is the same instant, on the day it was there', () => {
    const time = when('2026-05-20T04:00', 'Asia/Singapore');
    expect(formatWhenIn(time, LA)).toBe('19 May 2026, 1:00 pm, Los Angeles (UTC−7)');
    expect(formatWhenIn(time, 'Europe/London', 'London')).toBe('19 May 2026, 9:00 pm, London (UTC+1)');
    expect(formatWhenIn(time, 'UTC')).toBe('19 May 2026, 20:00 UTC');
  });

  it('moves an interval of clock times as a whole', () => {
    expect(formatWhenIn(when('2023-04-19T04:00/2023-04-19T05:00', LA), 'UTC')).toBe('19 April 2023, between 11:00 and 12:00 UTC');
  });

  it.each([
    ['2026-05-20', LA],
    ['2026-05-19~', null],
    ['2026-05', null],
    ['2026-04-21/2026-04-30', 'Asia/Singapore'],
    ['2025-02-10T05:00', 'local'],
    ['2026-05-20T04:00/2026-05-21', 'Asia/Singapore'],
  ])('stays as reported where it is not an instant: %s', (text, zone) => {
    expect(formatWhenIn(when(text, zone), 'Pacific/Apia')).toBe(formatWhen(when(text, zone), {}));
  });
});
