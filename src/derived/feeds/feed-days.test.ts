import { expect, test } from 'vitest';
import { formatFeedDay, formatRssDay } from './feed-days.ts';

test.each([
  ['2026-05-20', 'Wed, 20 May 2026 12:00:00 GMT'],
  ['2024-02-29', 'Thu, 29 Feb 2024 12:00:00 GMT'],
  ['2026-01-01', 'Thu, 01 Jan 2026 12:00:00 GMT'],
  ['2011-12-30', 'Fri, 30 Dec 2011 12:00:00 GMT'],
])('%s is written as one instant in both forms, with its own weekday', (day, rss) => {
  expect(formatRssDay(day)).toBe(rss);
  expect(formatFeedDay(day)).toBe(`${day}T12:00:00Z`);
  expect(new Date(rss).toUTCString()).toBe(rss);
  expect(Date.parse(rss)).toBe(Date.parse(formatFeedDay(day)));
});

test.each(['Etc/GMT+12', 'Pacific/Pago_Pago', 'America/Los_Angeles', 'Asia/Kathmandu', 'Asia/Tokyo', 'Australia/Lord_Howe'])(
  'a reader in %s is shown the same day',
  (timeZone) => {
    const shown = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(
      new Date(formatFeedDay('2026-05-20')),
    );
    expect(shown).toBe('2026-05-20');
  },
);
