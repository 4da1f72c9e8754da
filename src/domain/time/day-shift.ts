import type { PlainDate } from './plain-date.ts';
import { daysBetween } from './plain-date.ts';
import { formatClock, formatDate } from './words.ts';
import { civilAt } from './zoned.ts';

/** A place whose calendar shows another day. */
export interface ShiftedClock {
  readonly name: string;
  /** '9:00 pm'. */
  readonly clock: string;
  readonly hour: number;
  readonly minute: number;
}

/** Places that share another day than the one shown. */
export interface DayShift {
  readonly date: PlainDate;
  readonly clocks: readonly ShiftedClock[];
}

/** How many days a date is after another: −1 for the day before. */
export function dayShift(own: PlainDate, other: PlainDate): number {
  return daysBetween(own, other);
}

/** 'Tuesday 19 May in California'; null when both have the same day. */
export function formatDayShift(own: PlainDate, other: PlainDate, place: string): string | null {
  return own === other ? null : `${formatDate(other, 'weekday-long')} in ${place}`;
}

/** The places where an instant falls on another day than `shown`, by that day, earlier first; within a day in the order given. */
export function groupDayShifts(
  instant: number,
  clocks: readonly { readonly name: string; readonly zone: string }[],
  shown: PlainDate,
): DayShift[] {
  const groups = new Map<PlainDate, ShiftedClock[]>();
  for (const { name, zone } of clocks) {
    const { date, hour, minute } = civilAt(instant, zone);
    if (date === shown) continue;
    groups.set(date, [...(groups.get(date) ?? []), { name, clock: formatClock(hour, minute, '12'), hour, minute }]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, shifted]) => ({ date, clocks: shifted }));
}
