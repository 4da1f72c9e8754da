import type { Outcome, Reason } from '../problem.ts';
import type { PlainDate } from './plain-date.ts';
import { lastDayOfMonth, parsePlainDate, toPlainDate } from './plain-date.ts';

export type DatePrecision = 'day' | 'month' | 'quarter' | 'year' | 'decade';

/** A date of some precision with its first and last civil day. */
export interface CivilSpan {
  readonly precision: DatePrecision;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * Parses one date of the EDTF subset (ISO 8601-2 level 0, plus quarters and decades of levels 1 and 2): '2026-05-20', '2026-05',
 * '2026-Q2' or '2026-34', '2026', '202X'. Qualifiers and intervals belong to the caller.
 */
export function parseCivilSpan(text: string): Outcome<CivilSpan> {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day) return parsePlainDate(text) ? span('day', text, text) : fail(impossibleDay(text, Number(day[1]), Number(day[2])));
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) return parseMonth(text, Number(month[1]), Number(month[2]));
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter) return quarterOf(Number(quarter[1]), Number(quarter[2]));
  if (/^\d{4}$/.test(text)) return span('year', `${text}-01-01`, `${text}-12-31`);
  if (/^\d{3}X$/.test(text)) return span('decade', `${text.slice(0, 3)}0-01-01`, `${text.slice(0, 3)}9-12-31`);
  return fail({ rule: 'when-syntax', message: `"${text}" is not a date.`, hint: syntaxHint(text) });
}

function parseMonth(text: string, year: number, month: number): Outcome<CivilSpan> {
  if (month >= 1 && month <= 12) return span('month', `${text}-01`, lastDayOfMonth(year, month));
  // 33 to 36 are the quarters in EDTF level 2; 21 to 24 are seasons, which differ between hemispheres.
  if (month >= 33 && month <= 36) return quarterOf(year, month - 32);
  return fail({
    rule: 'date-impossible',
    message: `There is no month ${String(month).padStart(2, '0')} in "${text}".`,
    hint: 'Write a month from 01 to 12, or a quarter such as "2026-Q2".',
  });
}

function quarterOf(year: number, quarter: number): Outcome<CivilSpan> {
  const month = quarter * 3;
  return span('quarter', toPlainDate(year, month - 2, 1), lastDayOfMonth(year, month));
}

function impossibleDay(text: string, year: number, month: number): Reason {
  if (month < 1 || month > 12)
    return { rule: 'date-impossible', message: `There is no month ${text.slice(5, 7)} in "${text}".`, hint: 'Write year, month, day: "2026-05-20".' };
  const last = lastDayOfMonth(year, month);
  return {
    rule: 'date-impossible',
    message: `There is no day ${text} in the calendar: that month ends on ${last}.`,
    hint: `Write ${last} or an earlier day.`,
  };
}

function syntaxHint(text: string): string {
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (dayFirst) return `Write the year first: "${dayFirst[3]}-${dayFirst[2]?.padStart(2, '0')}-${dayFirst[1]?.padStart(2, '0')}" if the day came first.`;
  const short = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (short) return `Write two digits for month and day: "${[short[1], short[2]?.padStart(2, '0'), short[3]?.padStart(2, '0')].filter(Boolean).join('-')}".`;
  return 'Write "2026-05-20T04:00" (local time), "2026-05-20", "2026-05", "2026-Q2", "2026", "2026-05-19~" (around) or "2026-04-21/2026-05-12".';
}

function span(precision: DatePrecision, first: PlainDate, last: PlainDate): Outcome<CivilSpan> {
  return { ok: true, value: { precision, first, last } };
}

function fail(reason: Reason): Outcome<never> {
  return { ok: false, reason };
}
