import type { Event } from '../domain/event.ts';
import type { PlainDate } from '../domain/time/plain-date.ts';
import { formatDate } from '../domain/time/words.ts';
import { slotOf } from './timeline.ts';
import { monthWords } from './timeline-words.ts';
import type { MonthPart, TimelineYear } from './year-pages.ts';

/** A page to go on to. */
export interface Stop {
  readonly path: string;
  readonly name: string;
  readonly count: number;
}

/** 'March 2021 to May 2022', 'May 2026', '2026': the months under which events, in reading order, stand. */
export function nameStretch(events: readonly Event[]): string {
  const keys = events.map(({ when }) => {
    const slot = slotOf(when);
    return slot.kind === 'year' ? slot.year : slot.month;
  });
  const first = keys[0] ?? '';
  const end = keys.at(-1) ?? '';
  // What is known to a year only is read behind its months, and says less than they do of where a stretch ends.
  const last = keys.findLast((key) => key.startsWith(`${end}-`)) ?? end;
  return nameMonths(first, last);
}

/** 'March 2021 to May 2022' for '2021-03' and '2022-05'; one of them where they are the same. */
export function nameMonths(first: string, last: string): string {
  return first === last ? monthWords(first) : `${monthWords(first)} to ${monthWords(last)}`;
}

/** 'May 2026', '2026, month not known'. */
export function nameMonth(key: string): string {
  return key.length === 4 ? `${key}, month not known` : monthWords(key);
}

/** 'May 2026', or where a month has several parts '1 to 12 May 2026', '31 May 2026 and day not known'. */
export function nameMonthPart({ month, part, parts }: MonthPart): string {
  if (parts === 1) return nameMonth(month.key);
  const days = part.items.flatMap(({ when }) => {
    const slot = slotOf(when);
    return slot.kind === 'day' ? slot.day : [];
  });
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return month.key.length === 4 ? nameMonth(month.key) : `${monthWords(month.key)}, day not known`;
  return `${nameDays(first, last)}${days.length < part.items.length ? ' and day not known' : ''}`;
}

/** What is read before and after a page of a month: another such page, or the whole of a year that is not split. */
export function stopsAround(years: readonly TimelineYear[], { path }: MonthPart): { before: Stop | null; after: Stop | null } {
  const stops = years.flatMap((year): Stop[] =>
    year.monthParts.length === 0
      ? [{ path: year.path, name: year.year, count: year.events.length }]
      : year.monthParts.map((part) => ({ path: part.path, name: nameMonthPart(part), count: part.part.items.length })),
  );
  const at = stops.findIndex((stop) => stop.path === path);
  return { before: stops[at - 1] ?? null, after: stops[at + 1] ?? null };
}

/** Two days of one month: '1 to 12 May 2026'. */
function nameDays(first: PlainDate, last: PlainDate): string {
  const end = formatDate(last, 'medium');
  return first === last ? end : `${Number(first.slice(8))} to ${end}`;
}
