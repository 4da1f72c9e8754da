import { dayOf, dayNumber } from '../../derived/browse/columns.ts';
import { firstDay, lastDay } from '../../derived/browse/query.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { addDays, daysInMonth, toPlainDate } from '../../domain/time/plain-date.ts';

/** The days a strip shows, and the window chosen of them: numbers since 1970-01-01, last days included. */
export interface StripWindow {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The window of two dates of a query, within the strip. */
export function windowOf(
  { start, end }: Pick<StripWindow, 'start' | 'end'>,
  from: string | null,
  to: string | null,
): StripWindow {
  const [first, last] = [from === null ? null : firstDay(from), to === null ? null : lastDay(to)];
  const clamp = (day: number): number => Math.min(end, Math.max(start, day));
  return { start, end, from: first === null ? start : clamp(dayNumber(first)), to: last === null ? end : clamp(dayNumber(last)) };
}

/** The dates of a query for a window: none at the ends of the strip, whole months as months. */
export function datesOf({ start, end, from, to }: StripWindow): { readonly from: string | null; readonly to: string | null } {
  const [first, last] = [dayOf(from), dayOf(to)];
  const whole = (from === start || first.endsWith('-01')) && (to === end || isLastOfMonth(last));
  return {
    from: from <= start ? null : whole ? first.slice(0, 7) : first,
    to: to >= end ? null : whole ? last.slice(0, 7) : last,
  };
}

/** The window with one edge at another day; the edges never pass each other. */
export function moveEdge(window: StripWindow, edge: 'from' | 'to', day: number): StripWindow {
  if (edge === 'from') return { ...window, from: Math.min(window.to, Math.max(window.start, day)) };
  return { ...window, to: Math.max(window.from, Math.min(window.end, day)) };
}

/** The window as a whole so many days later or earlier, as far as the strip goes. */
export function shiftWindow(window: StripWindow, days: number): StripWindow {
  const shift = Math.max(window.start - window.from, Math.min(window.end - window.to, days));
  return { ...window, from: window.from + shift, to: window.to + shift };
}

/** The day an edge goes to at a key: arrows a day, Page keys a month, Home and End to the ends; null for other keys. */
export function dayAtKey(key: string, day: number, { start, end }: Pick<StripWindow, 'start' | 'end'>): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return day + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return day - 1;
    case 'PageUp':
      return dayNumber(addMonth(dayOf(day), 1));
    case 'PageDown':
      return dayNumber(addMonth(dayOf(day), -1));
    case 'Home':
      return start;
    case 'End':
      return end;
    default:
      return null;
  }
}

/** The same day of the next or the last month, or the last day of it: 31 May gives 30 June. */
function addMonth(day: PlainDate, by: 1 | -1): PlainDate {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return toPlainDate(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)));
}

function isLastOfMonth(day: PlainDate): boolean {
  return addDays(day, 1).endsWith('-01');
}
