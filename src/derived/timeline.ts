import type { Event } from '../domain/event.ts';
import type { PlainDate } from '../domain/time/plain-date.ts';
import { daysBetween } from '../domain/time/plain-date.ts';
import type { When } from '../domain/time/when.ts';

/** Where an event stands on the timeline in the clock it was reported in. */
export type Slot =
  | { readonly kind: 'day'; readonly month: string; readonly day: PlainDate }
  /** Known to a month, or to a stretch of more than two days. */
  | { readonly kind: 'month'; readonly month: string }
  /** Known to more than a month. */
  | { readonly kind: 'year'; readonly year: string };

export interface TimelineDay {
  readonly day: PlainDate;
  readonly events: readonly Event[];
}

export interface YearEvents {
  readonly year: string;
  readonly events: readonly Event[];
}

export interface TimelineMonth {
  /** 'YYYY-MM', or 'YYYY' for what is known to a year only. */
  readonly key: string;
  readonly days: readonly TimelineDay[];
  /** Events whose day is not known. */
  readonly vague: readonly Event[];
}

/**
 * The slot of a time. Two neighbouring days stand under the first; a longer stretch, and a month, stand at the end of the month
 * in which they end, where nothing claims a day for them.
 */
export function slotOf(when: When): Slot {
  const first = when.first ?? when.last ?? '';
  const last = when.last ?? first;
  if (when.first && when.last && daysBetween(first, last) <= 1) return { kind: 'day', month: first.slice(0, 7), day: first };
  if (when.kind === 'date' && when.precision !== 'month' && when.precision !== 'day')
    return { kind: 'year', year: last.slice(0, 4) };
  return { kind: 'month', month: last.slice(0, 7) };
}

/** The year whose page an event stands on. */
export function yearOf(event: Event): string {
  const slot = slotOf(event.when);
  return slot.kind === 'year' ? slot.year : slot.month.slice(0, 4);
}

/** Groups events, already in time order, into months and days as reported. A year's vague events close that year. */
export function groupMonths(events: readonly Event[]): TimelineMonth[] {
  const months = new Map<string, { days: Map<PlainDate, Event[]>; vague: Event[] }>();
  const monthAt = (key: string): { days: Map<PlainDate, Event[]>; vague: Event[] } => {
    const month = months.get(key) ?? { days: new Map<PlainDate, Event[]>(), vague: [] };
    months.set(key, month);
    return month;
  };
  for (const event of events) {
    const slot = slotOf(event.when);
    if (slot.kind !== 'day') {
      monthAt(slot.kind === 'year' ? slot.year : slot.month).vague.push(event);
      continue;
    }
    const { days } = monthAt(slot.month);
    days.set(slot.day, [...(days.get(slot.day) ?? []), event]);
  }
  // '2026' sorts behind '2026-12' when compared as '2026-99'.
  const sortable = (key: string): string => (key.length === 4 ? `${key}-99` : key);
  return [...months]
    .sort(([a], [b]) => (sortable(a) < sortable(b) ? -1 : 1))
    .map(([key, { days, vague }]) => ({
      key,
      days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, list]) => ({ day, events: list })),
      vague,
    }));
}

/** Groups events by the year whose page they stand on, oldest first. */
export function groupYears(events: readonly Event[]): YearEvents[] {
  const years = new Map<string, Event[]>();
  for (const event of events) {
    const year = yearOf(event);
    const list = years.get(year);
    if (list) list.push(event);
    else years.set(year, [event]);
  }
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, list]) => ({ year, events: list }));
}

/** The events of a month as they are read: by day, then those whose day is not known. */
export function eventsOfMonth({ days, vague }: TimelineMonth): Event[] {
  return [...days.flatMap((day) => day.events), ...vague];
}

/** Events in the order in which a timeline shows them. */
export function readingOrder(events: readonly Event[]): Event[] {
  return groupMonths(events).flatMap(eventsOfMonth);
}

/** The day under which both of two neighbours stand; null where they do not. */
export function sharedDay(before: Event | undefined, event: Event | undefined): PlainDate | null {
  const [one, other] = [before, event].map((each) => (each ? slotOf(each.when) : null));
  return one?.kind === 'day' && other?.kind === 'day' && one.day === other.day ? one.day : null;
}
