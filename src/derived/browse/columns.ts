import type { PlainDate } from '../../domain/time/plain-date.ts';
import { addDays, daysBetween, weekdayOf } from '../../domain/time/plain-date.ts';

/** How long a column of the overview is. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A stretch of days, cut into columns. All days are numbers since 1970-01-01. */
export interface Columns {
  readonly unit: Unit;
  /** First day of each column. */
  readonly starts: readonly number[];
  /** The day after the last. */
  readonly end: number;
}

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year'];
const EPOCH = '1970-01-01';

export function dayNumber(day: PlainDate): number {
  return daysBetween(EPOCH, day);
}

export function dayOf(number: number): PlainDate {
  return addDays(EPOCH, number);
}

/** Cuts a stretch into the shortest columns of which there are at most `most`. */
export function cutColumns(first: PlainDate, last: PlainDate, most: number): Columns {
  const unit = UNITS.find((one) => startsOf(one, first, last).length <= most) ?? 'year';
  return columnsBy(unit, first, last);
}

/** The columns of one unit. */
export function columnsBy(unit: Unit, first: PlainDate, last: PlainDate): Columns {
  return { unit, starts: startsOf(unit, first, last), end: dayNumber(last) + 1 };
}

/** The column a day stands in; days outside the stretch stand in the first and the last. */
export function columnAt({ starts }: Pick<Columns, 'starts'>, day: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far across the stretch a day begins, 0 to 1. */
export function shareOf({ starts, end }: Columns, day: number): number {
  const start = starts[0] ?? 0;
  return Math.min(1, Math.max(0, Math.round(((day - start) / (end - start)) * 100_000) / 100_000));
}

/** Stretches [first, last] that touch or overlap become one; in order. */
export function mergeStretches(stretches: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [first, last] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const before = merged.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

function startsOf(unit: Unit, first: PlainDate, last: PlainDate): number[] {
  const starts: number[] = [];
  for (let day = startOf(unit, first); day <= last; day = nextStart(unit, day)) starts.push(dayNumber(day));
  return starts;
}

function startOf(unit: Unit, day: PlainDate): PlainDate {
  if (unit === 'day') return day;
  if (unit === 'week') return addDays(day, 1 - weekdayOf(day));
  const month = Number(day.slice(5, 7));
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  return unit === 'year' ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 5)}${pad(month - ((month - 1) % 3))}-01`;
}

function nextStart(unit: Unit, day: PlainDate): PlainDate {
  if (unit === 'day' || unit === 'week') return addDays(day, unit === 'day' ? 1 : 7);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + { month: 1, quarter: 3, year: 12 }[unit];
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${pad((months % 12) + 1)}-01`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
