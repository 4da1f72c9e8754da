import type { Reason } from '../problem.ts';
import type { PlainDate } from './plain-date.ts';
import { daysInMonth, parsePlainDate, toPlainDate } from './plain-date.ts';
import { monthName } from './words.ts';

// Zone data and Intl hold far beyond; a year outside this is a slip of the finger.
const [FIRST_YEAR, LAST_YEAR] = [1000, 2999];

/** Why a text of the form 'YYYY-MM-DD' is no day; null when it is one. */
export function dayReason(text: string): Reason | null {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const wrong = yearReason(year) ?? monthReason(year, month);
  if (wrong) return swappedReason(toPlainDate(year, day, month), month) ?? wrong;
  if (parsePlainDate(text)) return null;
  const days = daysInMonth(year, month);
  const name = `${monthName(text)} ${year}`;
  return {
    rule: 'date-impossible',
    message: `There is no ${day} ${name}: that month has ${days} days.`,
    hint: `Write a day from ${toPlainDate(year, month, 1)} to ${toPlainDate(year, month, days)}, or the month alone: ${text.slice(0, 7)}.`,
  };
}

/** Why a year and month name no month; null when they do. */
export function monthReason(year: number, month: number): Reason | null {
  if (month >= 1 && month <= 12) return yearReason(year);
  return {
    rule: 'date-impossible',
    message: `There is no month ${month}.`,
    hint: `Write a month from 01 to 12, as in ${year}-05, or a quarter, as in ${year}-Q2.`,
  };
}

/** Why a year cannot be meant; null when it can. */
export function yearReason(year: number): Reason | null {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return null;
  return {
    rule: 'date-impossible',
    message: `The year ${String(year).padStart(4, '0')} lies outside ${FIRST_YEAR} to ${LAST_YEAR}.`,
    hint: 'Write the year with four digits, as in 2026.',
  };
}

function swappedReason(swapped: PlainDate, month: number): Reason | null {
  if (!parsePlainDate(swapped)) return null;
  return { rule: 'date-impossible', message: `There is no month ${month}.`, hint: `Write the month before the day: ${swapped}.` };
}
