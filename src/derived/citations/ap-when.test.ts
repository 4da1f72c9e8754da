import { expect, test } from 'vitest';
import { when } from '../testing/make-event.ts';
import { formatApWhen } from './ap-when.ts';

test.each([
  ['2026-05-20T04:00', 'Asia/Singapore', '4 a.m. on May 20, 2026, in the place (UTC+8), or 20:00 UTC on May 19, 2026'],
  ['2026-01-20T10:48', 'America/New_York', '10:48 a.m. on Jan. 20, 2026, in the place (UTC−5), or 15:48 UTC on Jan. 20, 2026'],
  ['2026-09-01T12:00', 'Europe/Dublin', 'noon on Sept. 1, 2026, in the place (UTC+1), or 11:00 UTC on Sept. 1, 2026'],
  ['2026-04-02T00:00', 'Asia/Kathmandu', 'midnight on April 2, 2026, in the place (UTC+5:45), or 18:15 UTC on April 1, 2026'],
  [
    '2026-11-01T01:30-08:00',
    'America/Los_Angeles',
    '1:30 a.m. on Nov. 1, 2026, in the place (UTC−8), or 09:30 UTC on Nov. 1, 2026',
  ],
  ['2026-05-20T20:00', 'UTC', '20:00 UTC on May 20, 2026'],
  ['2026-05-20T04:00', 'local', '4 a.m. on May 20, 2026, local time in each place'],
])('an hour stands with its place and in UTC: %s in %s', (text, zone, words) => {
  expect(formatApWhen(when(text, zone), () => 'the place')).toBe(words);
});

test.each([
  ['2026-05-20', 'May 20, 2026'],
  ['2026-11', 'November 2026'],
  ['2026-Q2', 'the second quarter of 2026'],
  ['2026', '2026'],
  ['202X', 'the 2020s'],
  ['2026-05-19~', 'around May 19, 2026'],
  ['2026-05-19?', 'possibly May 19, 2026'],
  ['2026-04-21/2026-05-12', 'between April 21, 2026, and May 12, 2026'],
  ['2026-04/2026-05', 'between April 2026 and May 2026'],
  ['2026-04-21/..', 'from April 21, 2026'],
  ['../2026-05-12', 'until May 12, 2026'],
])('no more is said than is known: %s', (text, words) => {
  expect(formatApWhen(when(text, 'America/Los_Angeles'), () => 'the place')).toBe(words);
});

test('two hours stand each with its own UTC', () => {
  const words = formatApWhen(when('2026-05-20T04:00/2026-05-20T05:30', 'Asia/Singapore'), () => 'Singapore');
  expect(words).toBe(
    'between 4 a.m. on May 20, 2026, in Singapore (UTC+8), or 20:00 UTC on May 19, 2026, and 5:30 a.m. on May 20, 2026, in Singapore (UTC+8), or 21:30 UTC on May 19, 2026',
  );
});
