import { expect, test } from 'vitest';
import { when } from '../testing/make-event.ts';
import { happenedOn, publishedOn } from './happened-on.ts';

test.each([
  ['2026-05-20T04:00', 'Asia/Singapore', '2026-05-20T04:00:00+08:00'],
  // The second 01:30 of the night on which clocks went back.
  ['2025-11-02T01:30-08:00', 'America/Los_Angeles', '2025-11-02T01:30:00-08:00'],
  ['2021-03-03T09:00', 'local', '2021-03-03'],
  ['2026-05-20', 'Asia/Singapore', '2026-05-20'],
  ['2026-05', null, '2026-05'],
  ['2026', null, '2026'],
])('%s in %s is %s, as precise as it was written', (text, zone, date) => {
  expect(happenedOn(when(text, zone))).toBe(date);
});

test.each([
  ['2026-05-20T04:00~', 'Asia/Singapore'],
  ['2026-05-19~', null],
  ['2026-05?', null],
  ['2026-Q2', null],
  ['202X', null],
  ['2026-04-21/2026-05-12', null],
  ['2026-05-20T04:00/2026-05-20T06:00', 'Asia/Singapore'],
  ['2026-05-20/..', null],
])('%s is no date that would not claim more', (text, zone) => {
  expect(happenedOn(when(text, zone))).toBeNull();
});

test('a source without a date, or with one that is uncertain, has none', () => {
  expect([publishedOn('2026-05-20'), publishedOn('2026-05'), publishedOn('2026-05-20~'), publishedOn(undefined)]).toEqual([
    '2026-05-20',
    '2026-05',
    null,
    null,
  ]);
});
