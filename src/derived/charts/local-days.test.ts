import { expect, test } from 'vitest';
import { localDays } from './local-days.ts';

const HOUR = 3_600_000;

test.each([
  ['2026-10-31', '2026-11-02', 'America/New_York', [24, 25]],
  ['2026-03-07', '2026-03-09', 'America/New_York', [24, 23]],
  ['2026-04-04', '2026-04-06', 'Australia/Lord_Howe', [24, 24.5]],
  ['2026-05-19', '2026-05-21', 'Asia/Singapore', [24, 24]],
])('the days from %s before %s in %s are %o hours long', (from, to, zone, hours) => {
  const days = localDays(zone, Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T12:00:00Z`)).filter(
    ({ date }) => date >= from && date < to,
  );
  expect(days.map(({ start, end }) => (end - start) / HOUR)).toEqual(hours);
});

test('a day that a zone skipped has no band', () => {
  const days = localDays('Pacific/Apia', Date.parse('2011-12-29T12:00:00Z'), Date.parse('2011-12-31T12:00:00Z'));
  expect(days.map(({ date }) => date)).toEqual(['2011-12-29', '2011-12-31', '2012-01-01']);
});

test('the clock shows each stop of the scale where its day has it: four in the morning comes five hours after midnight when clocks go back', () => {
  const [day] = localDays('America/New_York', Date.parse('2026-11-01T05:00:00Z'), Date.parse('2026-11-01T06:00:00Z'));
  expect(day?.stops.find(({ hour }) => hour === 4)?.at).toBeCloseTo(5 / 25, 6);
});
