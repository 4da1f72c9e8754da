import { daysBetween } from './plain-date.ts';
import type { ReadClock } from './point-words.ts';
import { articleOf, formatCivilDate, formatHour, readClock } from './point-words.ts';
import type { Point } from './when-point.ts';
import { formatBetween, formatDate, formatDateRange } from './words.ts';

/** An end of an interval, with what the clock showed where it is a clock time; null where it is open. */
export interface ReadEnd {
  readonly point: Point;
  readonly clock: ReadClock | null;
}

/** 'between 21 and 30 April 2026', 'between October and December 2025', 'from 20 May 2026', of two days running '19–20 May 2026'. */
export function formatStretch(start: ReadEnd | null, end: ReadEnd | null): string {
  if (!start || !end) return start ? `from ${endWords(start, 'medium')}` : end ? `until ${endWords(end, 'medium')}` : '';
  const [first, last] = [dayOf(start), dayOf(end)];
  if (first && last) return daysBetween(first, last) === 1 ? formatDateRange(first, last) : formatBetween(first, last);
  return `between ${endWords(start, sameYear(start.point, end.point) ? 'short' : 'medium')} and ${endWords(end, 'medium')}`;
}

/** An end of an interval as read in a zone, or in its own where that is null. */
export function readEnd(point: Point | null, zone: string | null, place: string | undefined): ReadEnd | null {
  return point && { point, clock: point.kind === 'date' ? null : readClock(point, zone, place) };
}

/** The day of an end that is known to the day and no closer. */
export function dayOf({ point }: ReadEnd): string | null {
  return point.kind === 'date' && point.precision === 'day' ? point.first : null;
}

function endWords({ point, clock }: ReadEnd, style: 'medium' | 'short'): string {
  if (clock) return `${formatDate(clock.date, 'medium')}, ${formatHour(clock)}`;
  return point.kind === 'date' ? articleOf(point) + formatCivilDate(point, style) : '';
}

function sameYear(start: Point, end: Point): boolean {
  return start.kind === 'date' && end.kind === 'date' && start.first.slice(0, 4) === end.first.slice(0, 4);
}
