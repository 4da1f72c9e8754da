import { expect, test } from 'vitest';
import { when } from '../testing/make-event.ts';
import { otherTimes, reportedTime } from './embed-times.ts';

const CLOCKS = [
  { token: 'utc', name: 'UTC', zone: 'UTC' },
  { token: 'asia-singapore', name: 'Singapore', zone: 'Asia/Singapore' },
  { token: 'pacific-apia', name: 'Apia', zone: 'Pacific/Apia' },
  { token: 'pacific-pago-pago', name: 'Pago Pago', zone: 'Pacific/Pago_Pago' },
];

function instant(text: string, zone: string) {
  const at = when(text, zone);
  if (at.kind !== 'instant') throw new Error(`${text} is no instant.`);
  return at;
}

test('an instant is said as it was reported, with day, place and offset', () => {
  expect(reportedTime(instant('2026-05-20T04:00', 'Asia/Singapore'), 'Singapore')).toEqual({
    clock: '4:00 am',
    hour: 4,
    minute: 0,
    date: '2026-05-20',
    dateWords: 'Wednesday 20 May 2026',
    where: 'Singapore (UTC+8)',
    datetime: '2026-05-20T04:00+08:00',
  });
});

test('another clock says on which day it stood, and one that agrees with the report is left out', () => {
  const times = otherTimes(instant('2026-05-20T04:00', 'Asia/Singapore'), CLOCKS);
  expect(times.map(({ token, clock, dateWords, where, shift }) => [token, clock, dateWords, where, shift])).toEqual([
    ['utc', '20:00', 'Tuesday 19 May 2026', 'UTC', 'the day before'],
    ['pacific-apia', '9:00 am', 'Wednesday 20 May 2026', 'Apia (UTC+13)', null],
    ['pacific-pago-pago', '9:00 am', 'Tuesday 19 May 2026', 'Pago Pago (UTC−11)', 'the day before'],
  ]);
});

test('the calendars of the first and the last zone can be two days apart', () => {
  const early = otherTimes(instant('2026-05-20T00:30', 'Pacific/Kiritimati'), CLOCKS);
  expect(early.map(({ token, dateWords, shift }) => [token, dateWords, shift]).at(-1)).toEqual([
    'pacific-pago-pago',
    'Monday 18 May 2026',
    '2 days before',
  ]);
  const late = otherTimes(instant('2026-05-20T23:30', 'Pacific/Pago_Pago'), CLOCKS);
  expect(late.map(({ shift }) => shift)).toEqual(['the day after', 'the day after', 'the day after']);
});
