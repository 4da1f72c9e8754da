import type { PlainDate } from '../../domain/time/plain-date.ts';
import { monthName } from '../../domain/time/words.ts';

// MLA shortens months of five letters and more, AP only where a day follows and never March to July.
const MLA_MONTHS: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  March: 'Mar.',
  April: 'Apr.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};
const WHOLE_IN_AP = ['March', 'April'];

/** 'May 21, 2026'. */
export function formatChicagoDate(date: PlainDate): string {
  return `${monthName(date)} ${dayOf(date)}, ${yearOf(date)}`;
}

/** '2026, May 21', for the brackets behind an author. */
export function formatApaDate(date: PlainDate): string {
  return `${yearOf(date)}, ${monthName(date)} ${dayOf(date)}`;
}

/** '21 Nov. 2026', '21 May 2026'. */
export function formatMlaDate(date: PlainDate): string {
  const month = monthName(date);
  return `${dayOf(date)} ${MLA_MONTHS[month] ?? month} ${yearOf(date)}`;
}

/** 'Nov. 21, 2026', 'April 21, 2026'. */
export function formatApDate(date: PlainDate): string {
  const month = monthName(date);
  const short = WHOLE_IN_AP.includes(month) ? month : (MLA_MONTHS[month] ?? month);
  return `${short} ${dayOf(date)}, ${yearOf(date)}`;
}

function dayOf(date: PlainDate): number {
  return Number(date.slice(8));
}

function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}
