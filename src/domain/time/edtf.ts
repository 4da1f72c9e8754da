import type { Outcome } from '../problem.ts';
import type { CivilDate } from './civil-date.ts';
import { parseCivilDate, SYNTAX } from './civil-date.ts';
import { guessWhen } from './guess-when.ts';
import type { LocalTime } from './local-time.ts';
import { looksLikeClock, parseLocalTime } from './local-time.ts';

export type EdtfPoint = CivilDate | ({ readonly kind: 'clock' } & LocalTime);

/** One point, or an interval with null for an open end; `~` makes it approximate, `?` uncertain, `%` both. */
export type Edtf = { readonly approximate: boolean; readonly uncertain: boolean } & (
  | { readonly kind: 'point'; readonly point: EdtfPoint }
  | { readonly kind: 'interval'; readonly start: EdtfPoint | null; readonly end: EdtfPoint | null }
);

interface End {
  readonly point: EdtfPoint | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/**
 * Reads the part of EDTF (ISO 8601-2) that events need: days, months, quarters, years, decades and local clock times, each with
 * `~`, `?` or `%` at its end, and intervals 'a/b' with '..' for an open end. Bounds are civil days; nothing is rounded to a day that exists.
 */
export function parseEdtf(text: string): Outcome<Edtf> {
  const outcome = readEdtf(text);
  if (outcome.ok || outcome.reason.rule !== 'when-syntax') return outcome;
  const guess = guessWhen(text);
  return guess !== null && readEdtf(guess).ok
    ? { ok: false, reason: { ...outcome.reason, hint: `Did you mean ${guess}?` } }
    : outcome;
}

function readEdtf(text: string): Outcome<Edtf> {
  const [first = '', second, third] = text.split('/');
  if (third !== undefined)
    return refused(`"${text}" has more than one slash.`, 'Write a day as in 2026-05-20, a stretch as in 2026-05-20/2026-05-26.');
  if (second === undefined) {
    const end = parsePoint(first);
    return end.ok ? { ok: true, value: { ...end.value, kind: 'point' } } : end;
  }
  const start = parseEnd(first, text);
  if (!start.ok) return start;
  const end = parseEnd(second, text);
  if (!end.ok) return end;
  if (!start.value.point && !end.value.point)
    return refused(`"${text}" is open at both ends and says nothing.`, 'Write the end that is known.');
  return {
    ok: true,
    value: {
      kind: 'interval',
      start: start.value.point,
      end: end.value.point,
      approximate: start.value.approximate || end.value.approximate,
      uncertain: start.value.uncertain || end.value.uncertain,
    },
  };
}

function parseEnd(part: string, whole: string): Outcome<End> {
  if (part === '..') return { ok: true, value: { point: null, approximate: false, uncertain: false } };
  if (part === '')
    return refused(
      `"${whole}" lacks one of its ends.`,
      'Write .. for an end that is open, as in 2026-05-20/.. or ../2026-05-20.',
    );
  return parsePoint(part);
}

function parsePoint(marked: string): Outcome<End & { readonly point: EdtfPoint }> {
  const mark = /[~?%]$/.exec(marked)?.[0] ?? '';
  const text = mark ? marked.slice(0, -1) : marked;
  if (/[~?%]/.test(text))
    return refused(
      `"${marked}" has a mark in the middle, or more than one.`,
      'Write one mark at the end: ~ (around), ? (uncertain) or % (both).',
    );
  if (text === '') return refused(`"${marked}" is not a date that can be read.`, SYNTAX);
  const point = looksLikeClock(text) ? parseClock(text) : parseCivilDate(text);
  if (!point.ok) return point;
  return {
    ok: true,
    value: { point: point.value, approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' },
  };
}

function parseClock(text: string): Outcome<EdtfPoint> {
  const clock = parseLocalTime(text);
  return clock.ok ? { ok: true, value: { kind: 'clock', ...clock.value } } : clock;
}

function refused(message: string, hint: string): Outcome<never> {
  return { ok: false, reason: { rule: 'when-syntax', message, hint } };
}
