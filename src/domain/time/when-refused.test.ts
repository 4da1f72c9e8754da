import { describe, expect, it } from 'vitest';
import { parseWhen } from './when.ts';

describe('a time that is refused', () => {
  const LA = 'America/Los_Angeles';
  it.each([
    [
      '2026-03-08T02:30',
      LA,
      'time-gap',
      '02:30 on 8 March 2026 did not happen in America/Los_Angeles: clocks went from 02:00 to 03:00.',
      'Write 2026-03-08T03:30 if the clock that was read had not been put forward yet, or 2026-03-08T01:30 if it had been too early. If the source does not say, write the day alone: 2026-03-08.',
    ],
    [
      '2011-12-30T12:00',
      'Pacific/Apia',
      'time-gap',
      '12:00 on 30 December 2011 did not happen in Pacific/Apia: clocks went from 00:00 on 30 December 2011 to 00:00 on 31 December 2011.',
      'Write 2011-12-31T12:00 if the clock that was read had not been put forward yet, or 2011-12-29T12:00 if it had been too early.',
    ],
    [
      '2026-11-01T01:30',
      LA,
      'time-overlap',
      '01:30 on 1 November 2026 happened twice in America/Los_Angeles: clocks went back from 02:00 to 01:00.',
      'Write 2026-11-01T01:30-07:00 for the first time or 2026-11-01T01:30-08:00 for the second.',
    ],
    [
      '2026-05-20T04:00+07:00',
      'Asia/Singapore',
      'offset-wrong',
      'Asia/Singapore was not at +07:00 but at +08:00 at 04:00 on 20 May 2026.',
      'Write 2026-05-20T04:00+08:00, or 2026-05-20T04:00 without an offset.',
    ],
    [
      '2026-11-01T01:30-06:00',
      LA,
      'offset-wrong',
      'America/Los_Angeles was not at -06:00 but at -07:00 or -08:00 at 01:30 on 1 November 2026.',
      'Write 2026-11-01T01:30-07:00 or 2026-11-01T01:30-08:00.',
    ],
    [
      '2025-02-10T05:00+01:00',
      'local',
      'offset-wrong',
      'The same clock time in each place has no offset of its own, and +01:00 is written.',
      'Write 2025-02-10T05:00, or the zone of the one place that is meant.',
    ],
    [
      '2026-05-20T04:00',
      null,
      'time-zone-missing',
      '2026-05-20T04:00 does not say in which time zone the clock was read.',
      'Add the zone of the place, such as Asia/Singapore, or write the day alone: 2026-05-20.',
    ],
    ['2026-05-20T04:00', '', 'time-zone-missing', expect.any(String), expect.any(String)],
    [
      '2026-05-19T20:00Z',
      'Asia/Singapore',
      'when-syntax',
      '2026-05-19T20:00Z is a time in UTC, not a local time.',
      'Write 2026-05-20T04:00+08:00, which is that moment in Asia/Singapore, or 2026-05-19T20:00 with the zone UTC.',
    ],
    [
      '2026-05-19T20:00Z',
      null,
      'when-syntax',
      '2026-05-19T20:00Z is a time in UTC, not a local time.',
      'Write 2026-05-19T20:00 with the zone UTC, or the local time with its own zone.',
    ],
    [
      '2026-05-20T04:00:30',
      'Asia/Singapore',
      'when-syntax',
      '2026-05-20T04:00:30 has seconds.',
      'Write the time to the minute: 2026-05-20T04:00.',
    ],
    [
      '2011-12-30',
      'Pacific/Apia',
      'date-impossible',
      '30 December 2011 did not happen in Pacific/Apia: the calendar there went from 2011-12-29 to 2011-12-31.',
      'Write 2011-12-29 or 2011-12-31, or the zone of the place where it was that day.',
    ],
    ['2026-05-20', 'Asia/Calcutta', 'zone-alias', '"Asia/Calcutta" is another name of Asia/Kolkata.', 'Write Asia/Kolkata.'],
    ['2026-05-20T04:00', 'Singapore', 'zone-alias', '"Singapore" is another name of Asia/Singapore.', 'Write Asia/Singapore.'],
    ['2026-05-20', 'Asia/Singapor', 'zone-unknown', 'There is no time zone "Asia/Singapor".', 'Did you mean Asia/Singapore?'],
    [
      '2026-05-20/2026-05-19',
      null,
      'interval-order',
      '"2026-05-20/2026-05-19" ends before it begins.',
      'Write the earlier end first: 2026-05-19/2026-05-20.',
    ],
    [
      '2026-05-20T05:00/2026-05-20T04:00',
      LA,
      'interval-order',
      expect.stringContaining('ends before it begins'),
      expect.stringContaining('T04:00/'),
    ],
    [
      '2025-02-10T05:00/2025-02-10T04:00',
      'local',
      'interval-order',
      expect.stringContaining('ends before it begins'),
      expect.any(String),
    ],
    [
      '2026-05-20/2026-05-20',
      null,
      'interval-order',
      '"2026-05-20/2026-05-20" begins and ends at the same time.',
      'Write 2026-05-20 alone.',
    ],
    ['2026-02-29', LA, 'date-impossible', 'There is no 29 February 2026: that month has 28 days.', expect.any(String)],
  ])('%s in %s: %s', (text, zone, rule, message, hint) => {
    expect(parseWhen(text, zone)).toEqual({ ok: false, reason: { rule, message, hint } });
  });
});
