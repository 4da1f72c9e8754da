import { expect, test } from 'vitest';
import { when } from '../testing/make-event.ts';
import type { RecordWhen } from './export-record.ts';
import { recordWhen } from './record-when.ts';

const record = (text: string, zone: string | null): RecordWhen => recordWhen(when(text, zone), [], {});

test('an instant has its offset, its zone and its reported words', () => {
  expect(record('2026-05-20T04:00', 'Asia/Singapore')).toEqual({
    text: '2026-05-20T04:00',
    zone: 'Asia/Singapore',
    kind: 'instant',
    precision: 'minute',
    approximate: false,
    uncertain: false,
    starts_at: '2026-05-20T04:00:00+08:00',
    first_day: '2026-05-20',
    last_day: '2026-05-20',
    from: null,
    to: null,
    words: '20 May 2026, 4:00 am, Singapore (UTC+8)',
    unknown: null,
  });
});

test('an interval has its ends, each as precise as it was written', () => {
  expect(record('2026-05-20T23:30/2026-06', 'Pacific/Apia')).toMatchObject({
    kind: 'interval',
    precision: null,
    starts_at: null,
    from: { precision: 'minute', at: '2026-05-20T23:30:00+13:00', first_day: '2026-05-20', last_day: '2026-05-20' },
    to: { precision: 'month', at: null, first_day: '2026-06-01', last_day: '2026-06-30' },
  });
});

test.each([
  ['2026-05-20', 'Asia/Singapore', 'day', '2026-05-20', '2026-05-20', 'hour not reported'],
  ['2024-02-29', 'Pacific/Apia', 'day', '2024-02-29', '2024-02-29', 'hour not reported'],
  ['2026-05-19~', null, 'day', '2026-05-19', '2026-05-19', 'day approximate'],
  ['2026-05-19?', null, 'day', '2026-05-19', '2026-05-19', 'day uncertain'],
  ['2024-02', null, 'month', '2024-02-01', '2024-02-29', 'day not known'],
  ['2026-Q2', null, 'quarter', '2026-04-01', '2026-06-30', 'month not known'],
  ['2026', null, 'year', '2026-01-01', '2026-12-31', 'month not known'],
  ['202X', null, 'decade', '2020-01-01', '2029-12-31', 'year not known'],
  ['2026-05-01/2026-05-19', null, null, '2026-05-01', '2026-05-19', 'day not known'],
  ['2026-05-20/..', null, null, '2026-05-20', null, 'end not known'],
  ['../2026-05', null, null, null, '2026-05-31', 'beginning not known'],
  ['2025-02-10T05:00', 'local', 'minute', '2025-02-10', '2025-02-10', 'not one instant'],
  ['2023-04-19T04:00/2023-04-19T05:00', 'America/Los_Angeles', null, '2023-04-19', '2023-04-19', 'time between them not known'],
  ['2026-05-20T04:00/..', 'Asia/Singapore', null, '2026-05-20', null, 'end not known'],
])('%s in %s is never an instant, and says what is not known', (text, zone, precision, first, last, unknown) => {
  expect(record(text, zone)).toMatchObject({ precision, starts_at: null, first_day: first, last_day: last, unknown });
});

test.each([
  ['2026-11-01T01:30-07:00', 'America/Los_Angeles', '2026-11-01T01:30:00-07:00'],
  ['2026-11-01T01:30-08:00', 'America/Los_Angeles', '2026-11-01T01:30:00-08:00'],
  ['2026-05-20T04:00', 'Asia/Kathmandu', '2026-05-20T04:00:00+05:45'],
  ['2026-05-19T20:00', 'UTC', '2026-05-19T20:00:00+00:00'],
  ['1971-06-01T12:00', 'Africa/Monrovia', '1971-06-01T12:44:30Z'],
])('%s in %s is the instant %s', (text, zone, at) => {
  expect(record(text, zone).starts_at).toBe(at);
});

test('a clock is named after the place of the event that keeps its zone', () => {
  const offices = { 'menlo-park': { name: 'Menlo Park', level: 'city', zone: 'America/Los_Angeles' } } as const;
  expect(recordWhen(when('2026-05-20T09:00', 'America/Los_Angeles'), ['menlo-park'], offices).words).toBe(
    '20 May 2026, 9:00 am, Menlo Park (UTC−7)',
  );
});
