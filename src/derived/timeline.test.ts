import { expect, test } from 'vitest';
import { compareEvents } from './corpus.ts';
import { makeEvent, when } from './testing/make-event.ts';
import { groupMonths, groupYears, slotOf } from './timeline.ts';

test.each([
  ['2026-05-20T04:00', 'Asia/Singapore', { kind: 'day', month: '2026-05', day: '2026-05-20' }],
  ['2026-05-20', 'Europe/London', { kind: 'day', month: '2026-05', day: '2026-05-20' }],
  ['2026-05-19~', null, { kind: 'day', month: '2026-05', day: '2026-05-19' }],
  ['2026-05-19/2026-05-20', null, { kind: 'day', month: '2026-05', day: '2026-05-19' }],
  ['2026-05-31/2026-06-01', null, { kind: 'day', month: '2026-05', day: '2026-05-31' }],
  ['2026-05-18/2026-05-20', null, { kind: 'month', month: '2026-05' }],
  ['2026-04-21/2026-05-12', null, { kind: 'month', month: '2026-05' }],
  ['2026-05', null, { kind: 'month', month: '2026-05' }],
  ['2026-05-20/..', null, { kind: 'month', month: '2026-05' }],
  ['2026-Q2', null, { kind: 'year', year: '2026' }],
  ['2026', null, { kind: 'year', year: '2026' }],
] as const)('%s stands where nothing more precise than it is claimed', (text, zone, slot) => {
  expect(slotOf(when(text, zone))).toEqual(slot);
});

const events = [
  makeEvent('new-year-eve', when('2025-12-31T23:30', 'America/New_York')),
  makeEvent('may', when('2026-05', 'America/Los_Angeles')),
  makeEvent('stretch', when('2026-04-21/2026-05-12', 'America/Los_Angeles')),
  makeEvent('day', when('2026-05-20', 'Europe/London')),
  makeEvent('four-am', when('2026-05-20T04:00', 'Asia/Singapore')),
  makeEvent('ten-forty-eight', when('2026-05-20T10:48', 'Europe/Dublin')),
  makeEvent('some-time-in-2026', when('2026')),
].sort(compareEvents);

test('months hold days in order, and what is known to a month only closes it', () => {
  expect(
    groupMonths(events).map(({ key, days, vague }) => [
      key,
      days.map(({ day, events: list }) => [day, list.map(({ id }) => id)]),
      vague.map(({ id }) => id),
    ]),
  ).toEqual([
    ['2025-12', [['2025-12-31', ['new-year-eve']]], []],
    ['2026-05', [['2026-05-20', ['four-am', 'day', 'ten-forty-eight']]], ['stretch', 'may']],
    ['2026', [], ['some-time-in-2026']],
  ]);
});

test('a year holds the events that were reported in it', () => {
  expect(groupYears(events).map(({ year, events: list }) => [year, list.length])).toEqual([
    ['2025', 1],
    ['2026', 6],
  ]);
});
