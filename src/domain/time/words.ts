import type { PlainDate } from './plain-date.ts';
import { weekdayOf } from './plain-date.ts';

// Own names, not the host's: the same words on every machine and in every browser.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** long 'Wednesday 20 May 2026', medium '20 May 2026', short '20 May', weekday 'Wed 20 May', weekday-long 'Wednesday 20 May', weekday-name 'Wednesday'. */
export type DateStyle = 'long' | 'medium' | 'short' | 'weekday' | 'weekday-long' | 'weekday-name';

/** '4:00 am', '12:00 pm' at noon; with style '24' '04:00'. */
export function formatClock(hour: number, minute: number, style: '12' | '24'): string {
  const minutes = String(minute).padStart(2, '0');
  if (style === '24') return `${String(hour).padStart(2, '0')}:${minutes}`;
  return `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

/** 'UTC+8', 'UTC+5:30', 'UTC−7' with a true minus, 'UTC+0'. */
export function formatOffsetWords(seconds: number): string {
  const size = Math.abs(seconds);
  const minutes = Math.floor(size / 60) % 60;
  const rest = size % 60;
  const clock = `${Math.floor(size / 3600)}${minutes || rest ? `:${String(minutes).padStart(2, '0')}` : ''}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
  return `UTC${seconds < 0 ? '−' : '+'}${clock}`;
}

/** A day in words. */
export function formatDate(date: PlainDate, style: DateStyle): string {
  const weekday = weekdayName(date);
  const short = `${Number(date.slice(8))} ${monthName(date)}`;
  switch (style) {
    case 'long':
      return `${weekday} ${short} ${yearWords(date)}`;
    case 'medium':
      return `${short} ${yearWords(date)}`;
    case 'short':
      return short;
    case 'weekday':
      return `${weekday.slice(0, 3)} ${short}`;
    case 'weekday-long':
      return `${weekday} ${short}`;
    case 'weekday-name':
      return weekday;
  }
}

/** 'May' for any day of it, and for 'YYYY-MM'. */
export function monthName(date: string): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
}

/** 'Wednesday'. */
export function weekdayName(date: PlainDate): string {
  return WEEKDAYS[weekdayOf(date) - 1] ?? '';
}

/** Two days as compactly as they allow: '19–20 May 2026', '21 April – 12 May 2026', '30 December 2025 – 2 January 2026'. */
export function formatDateRange(first: PlainDate, last: PlainDate): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${formatDate(last, 'medium')}`;
  return `${formatDate(first, sharedYearStyle(first, last))} – ${formatDate(last, 'medium')}`;
}

/** Some day in a stretch: 'between 21 and 30 April 2026', 'between 21 April and 12 May 2026'; open ends 'from …', 'until …'. */
export function formatBetween(first: PlainDate | null, last: PlainDate | null): string {
  if (!first || !last)
    return first ? `from ${formatDate(first, 'medium')}` : last ? `until ${formatDate(last, 'medium')}` : 'at an unknown time';
  if (first.slice(0, 7) === last.slice(0, 7)) return `between ${Number(first.slice(8))} and ${formatDate(last, 'medium')}`;
  return `between ${formatDate(first, sharedYearStyle(first, last))} and ${formatDate(last, 'medium')}`;
}

/** A year that both days share is said once. */
function sharedYearStyle(first: PlainDate, last: PlainDate): DateStyle {
  return first.slice(0, 4) === last.slice(0, 4) ? 'short' : 'medium';
}

function yearWords(date: PlainDate): string {
  return String(Number(date.slice(0, 4)));
}
