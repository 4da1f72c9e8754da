import type { PlainDate } from '../../domain/time/plain-date.ts';
import { monthName, weekdayName } from '../../domain/time/words.ts';

/*
 * An entry is added and corrected on a day; its hour is not kept. Feeds know no days, only instants, so a day is written as its noon in
 * UTC: read in any zone from UTC−12 to UTC+11 that instant falls on the same day, where midnight would be the day before in all of the
 * Americas. Nobody can take it for the time of the event: that stands in the text of the item, in words and with its zone, and the
 * item says that its own date is a day. The clock of the machine that builds the site plays no part.
 */

/** '2026-05-20T12:00:00Z' for '2026-05-20' (RFC 3339). */
export function formatFeedDay(day: PlainDate): string {
  return `${day}T12:00:00Z`;
}

/** 'Wed, 20 May 2026 12:00:00 GMT' for '2026-05-20' (RFC 822 with a year of four digits). */
export function formatRssDay(day: PlainDate): string {
  return `${weekdayName(day).slice(0, 3)}, ${day.slice(8)} ${monthName(day).slice(0, 3)} ${day.slice(0, 4)} 12:00:00 GMT`;
}
