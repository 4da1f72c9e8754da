import { findHiddenCharacters } from '../hidden-characters.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { parsePlainDate, toPlainDate } from '../time/plain-date.ts';
import type { DateFormat } from './column-map.ts';

// What tables write where they know nothing.
const NOTHING =
  /^(?:-+|n\/?a|nan|null|none|unknown|not (?:available|provided|reported|stated|specified)|tbd|no-data|nil|#n\/a)\.?$/i;
const TIME = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const ISO = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})${TIME}$`, 'i');
const NUMBERS = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`, 'i');

/** A cell on one line, without surrounding blanks and without characters that nobody sees. Empty where it says that nothing is known. */
export function cleanCell(text: string): string {
  const oneLine = text.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim();
  // Nearly every cell is plain, and a table has a million of them.
  const visible = /[^\u0020-\u007E]/.test(oneLine) ? withoutHidden(oneLine) : oneLine;
  return NOTHING.test(visible) ? '' : visible;
}

/** The day a cell names, in one of the forms; null where it names none, or one that is not in the calendar. A clock time is left out. */
export function parseCellDate(text: string, formats: readonly DateFormat[]): PlainDate | null {
  const iso = ISO.exec(text);
  if (iso) return formats.includes('YYYY-MM-DD') ? existing(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
  const match = NUMBERS.exec(text);
  if (!match) return null;
  const [, first = '', sign, second = '', year = ''] = match;
  const tail = year.length === 4 ? 'YYYY' : 'YY';
  for (const format of formats) {
    if (sign === '.' ? format === 'D.M.YYYY' && tail === 'YYYY' : format === `D/M/${tail}`)
      return existing(century(year), Number(second), Number(first));
    if (sign !== '.' && format === `M/D/${tail}`) return existing(century(year), Number(first), Number(second));
  }
  return null;
}

/**
 * A whole number as cells write it: '1200', '1,200', '1200.0'; null for 0, which tables write for what they do not know,
 * and for anything with more to it, such as '100+' or '40-50'. */
export function parseCellCount(text: string): number | null {
  if (!/^(?:\d{1,9}|\d{1,3}(?:[, ]\d{3}){1,2})(?:\.0+)?$/.test(text)) return null;
  return Number(text.replace(/[, ]/g, '')) || null;
}

/** A share in percent: '5%', or 0.05 as a fraction; null for anything that is not from 0 to 100 percent. */
export function parseCellShare(text: string, unit: 'fraction' | 'percent'): number | null {
  const match = /^(\d{1,3}(?:\.\d{1,18})?|\.\d{1,18}) ?(%?)$/.exec(text);
  if (!match) return null;
  const number = Number(match[1]);
  const percent = match[2] === '%' || unit === 'percent' ? number : number * 100;
  // 0.07 times 100 is 7.000000000000001.
  return percent > 0 && percent <= 100 ? Number(percent.toFixed(6)) : null;
}

/** Whether a cell says yes. */
export function isYes(text: string): boolean {
  return /^(?:true|t|yes|y|1|1\.0)$/i.test(text);
}

function withoutHidden(text: string): string {
  const hidden = findHiddenCharacters(text);
  if (hidden.length === 0) return text;
  return text
    .replace(
      /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0\uFFFD\u{E0100}-\u{E01EF}]/gu,
      '',
    )
    .replace(/[\u200C\u200D]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function existing(year: number, month: number, day: number): PlainDate | null {
  return year >= 1000 ? parsePlainDate(toPlainDate(year, month, day)) : null;
}

function century(year: string): number {
  return year.length === 4 ? Number(year) : 2000 + Number(year);
}
