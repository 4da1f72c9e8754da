import type { Outcome, Reason } from '../problem.ts';
import { dayReason, monthReason, yearReason } from './day-reason.ts';
import type { PlainDate } from './plain-date.ts';
import { lastDayOfMonth, toPlainDate } from './plain-date.ts';

export type Precision = 'day' | 'month' | 'quarter' | 'year' | 'decade';

/** A day, or a longer stretch known as a whole, with its first and last day. */
export interface CivilDate {
  readonly kind: 'date';
  readonly precision: Precision;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** What may be written, as a hint. */
export const SYNTAX =
  'Write 2026-05-20T04:00, 2026-05-20, 2026-05, 2026-Q2 or 2026; ~ at the end for "around"; 2026-04-21/2026-05-12 for a stretch.';

/** Reads a day, a month, a quarter ('2026-Q2', or '2026-34' as EDTF has it), a year or a decade '202X'. */
export function parseCivilDate(text: string): Outcome<CivilDate> {
  const match = /^(\d{3})(\d|X)(?:-(\d{2}|Q[1-4])(?:-(\d{2}))?)?$/.exec(text);
  const [, tens = '', unit = '', part, day] = match ?? [];
  if (!match || (unit === 'X' && part !== undefined)) return { ok: false, reason: syntaxReason(text) };
  if (unit === 'X') return stretch('decade', yearReason(Number(`${tens}0`)), `${tens}0-01-01`, `${tens}9-12-31`);
  const year = Number(tens + unit);
  if (part === undefined) return stretch('year', yearReason(year), toPlainDate(year, 1, 1), toPlainDate(year, 12, 31));
  if (day !== undefined) return stretch('day', part.startsWith('Q') ? syntaxReason(text) : dayReason(text), text, text);
  const quarter = quarterOf(part);
  if (quarter !== null)
    return stretch('quarter', yearReason(year), toPlainDate(year, quarter * 3 - 2, 1), lastDayOfMonth(year, quarter * 3));
  const month = Number(part);
  return stretch(
    'month',
    seasonReason(text, part) ?? monthReason(year, month),
    toPlainDate(year, month, 1),
    lastDayOfMonth(year, month),
  );
}

/** The quarter of 'Q2', or of the codes 33 to 36 that EDTF level 2 has for quarters. */
function quarterOf(part: string): number | null {
  const quarter = part.startsWith('Q') ? Number(part.slice(1)) : Number(part) - 32;
  return quarter >= 1 && quarter <= 4 ? quarter : null;
}

function stretch(precision: Precision, reason: Reason | null, first: PlainDate, last: PlainDate): Outcome<CivilDate> {
  return reason ? { ok: false, reason } : { ok: true, value: { kind: 'date', precision, first, last } };
}

/** EDTF has 21 to 24 for spring to winter. */
function seasonReason(text: string, part: string): Reason | null {
  if (!/^2[1-4]$/.test(part)) return null;
  return {
    rule: 'when-syntax',
    message: `"${text}" is a season, and seasons are not the same months everywhere.`,
    hint: `Write the months, as in ${text.slice(0, 4)}-06/${text.slice(0, 4)}-08.`,
  };
}

function syntaxReason(text: string): Reason {
  const tenDays = /^(\d{4}-\d{2}-)([012])X$/.exec(text);
  if (tenDays) {
    const [, month = '', tens = ''] = tenDays;
    const instead = `${month}${tens === '0' ? '01' : `${tens}0`}/${month}${tens}9`;
    return { rule: 'when-syntax', message: `"${text}" leaves a digit of the day open.`, hint: `Write the stretch: ${instead}.` };
  }
  if (/^\d[\dX]{3}(-[\dX]{2}){0,2}$/.test(text)) {
    const known = /^\d{4}(-\d{2})?/.exec(text)?.[0];
    return {
      rule: 'when-syntax',
      message: `"${text}" has an X where only the last digit of a decade may be open.`,
      hint: known ? `Write what is known: ${known}.` : 'Write a decade as in 202X, or a stretch as in 2000/2026.',
    };
  }
  return { rule: 'when-syntax', message: `"${text}" is not a date that can be read.`, hint: SYNTAX };
}
