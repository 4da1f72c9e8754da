import { expect, test } from 'vitest';
import { localTicks } from './local-ticks.ts';

const at = (text: string): number => Date.parse(text);

test('ticks stand at round hours of the zone, midnight with its day', () => {
  expect(localTicks(at('2026-05-19T12:00:00Z'), at('2026-05-20T02:00:00Z'), 'Asia/Kolkata', 6).map(({ words }) => words)).toEqual(
    ['6 pm', 'Wed 20 May', '6 am'],
  );
});

test('a day of 25 hours has its ticks where its clock shows them', () => {
  const ticks = localTicks(at('2026-11-01T04:00:00Z'), at('2026-11-02T05:00:00Z'), 'America/New_York', 12);
  expect(ticks.map(({ words, instant }) => [words, new Date(instant).toISOString()])).toEqual([
    ['Sun 1 November', '2026-11-01T04:00:00.000Z'],
    ['12 pm', '2026-11-01T17:00:00.000Z'],
    ['Mon 2 November', '2026-11-02T05:00:00.000Z'],
  ]);
});

test('UTC is written with 24 hours', () => {
  expect(localTicks(at('2026-05-19T19:00:00Z'), at('2026-05-20T00:00:00Z'), 'UTC', 4).map(({ words }) => words)).toEqual([
    '20:00',
    'Wed 20 May',
  ]);
});
