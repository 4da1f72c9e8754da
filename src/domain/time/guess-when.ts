import { toPlainDate } from './plain-date.ts';
import { monthName } from './words.ts';

// No date in words is longer, and patterns over a long text cost time.
const LONGEST = 80;

/**
 * What a text that cannot be read was probably meant to be, for a hint: '2026-05-20T16:00' for '20 May 2026, 4 pm'. The guess itself
 * may be wrong and has to be read before it is offered. Dates in numbers with slashes are left alone: 5/6/2026 is two days.
 */
export function guessWhen(text: string): string | null {
  if (text.length > LONGEST) return null;
  const guess = guessPoint(text) ?? (text.includes('/') ? guessStretch(text) : null);
  return guess === text ? null : guess;
}

/** '2026-05-20/2026-05-26' for '2026-05-20/26', and the same with clock times. */
function guessStretch(text: string): string | null {
  const [first = '', second = '', ...more] = text.split('/').map((part) => part.trim());
  if (more.length > 0) return null;
  const start = guessPoint(first) ?? first;
  const kept = /^\d{1,2}$/.test(second) ? 8 : /^\d{2}-\d{2}$/.test(second) ? 5 : /^\d{2}:\d{2}$/.test(second) ? 11 : 0;
  return `${start}/${kept > 0 ? start.slice(0, kept) + second.padStart(2, '0') : (guessPoint(second) ?? second)}`;
}

function guessPoint(text: string): string | null {
  const [, plain = '', mark = ''] = /^(.*?) ?([~?%]?)$/.exec(text.trim().replaceAll('−', '-')) ?? [];
  const split = /^(.+?)(?:t|,? +(?:at +)?)(\d{1,2}(?::\d{2}(?!\d)| ?[ap]\.?m).*)$/i.exec(plain);
  const date = guessDate(split?.[1] ?? plain);
  const clock = split?.[2] === undefined ? '' : guessClock(split[2]);
  return date === null || clock === null ? null : date + clock + mark;
}

function guessDate(text: string): string | null {
  const numbers = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (numbers) return toPlainDate(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return toPlainDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const month = /^(\d{4})-(\d)$/.exec(text);
  if (month) return `${month[1]}-0${month[2]}`;
  return guessNamedMonth(text);
}

/** '20 May 2026', 'May 20, 2026', 'May 2026'. */
function guessNamedMonth(text: string): string | null {
  const match =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?<name>[a-z]{3,})\.?,? (?<year>\d{4})$/i.exec(text) ??
    /^(?<name>[a-z]{3,})\.? (?:(?<day>\d{1,2})(?:st|nd|rd|th)?,? )?(?<year>\d{4})$/i.exec(text);
  const { day, name, year } = match?.groups ?? {};
  const month = name === undefined ? null : monthNumber(name);
  if (month === null) return null;
  const date = toPlainDate(Number(year), month, Number(day ?? 1));
  return day === undefined ? date.slice(0, 7) : date;
}

/** 'T16:00' for '4 pm', '4:00pm' or '16:00:00'; an offset is kept. */
function guessClock(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2}(?:\.\d+)?)? ?(?:([ap])\.?m\.?)?( ?[+-]\d{1,2}(?::?\d{2})?)?$/i.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const [, written = '', minute = '00', half, offset = ''] = match;
  const hour = half === undefined ? Number(written) : (Number(written) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const [, sign = '', hours = '', minutes = '00'] = /^ ?([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  return `T${String(hour).padStart(2, '0')}:${minute}${sign && `${sign}${hours.padStart(2, '0')}:${minutes}`}`;
}

function monthNumber(name: string): number | null {
  const found = Array.from({ length: 12 }, (_, index) => index + 1).find((month) =>
    monthName(toPlainDate(2000, month, 1))
      .toLowerCase()
      .startsWith(name.toLowerCase()),
  );
  return found ?? null;
}
