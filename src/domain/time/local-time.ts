import type { Outcome, Reason } from '../problem.ts';
import { dayReason } from './day-reason.ts';
import { addDays } from './plain-date.ts';

/** A clock time on a day, as written: 'YYYY-MM-DDTHH:mm' or with ':ss'. It may or may not have happened. */
export interface LocalTime {
  readonly local: string;
  /** '+08:00' or 'Z' when written after it. */
  readonly offset: string | null;
}

const CLOCK = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(.*)$/s;
const OFFSET = /^[+-](?:0\d|1[0-5]):[0-5]\d(?::[0-5]\d)?$/;

/** Whether text is meant as a clock time on a day, right or wrong. */
export function looksLikeClock(text: string): boolean {
  return /\d[T ]\d/.test(text);
}

/** Reads a local time with an optional offset. */
export function parseLocalTime(text: string): Outcome<LocalTime> {
  const match = CLOCK.exec(text);
  if (!match) return refused('when-syntax', `"${text}" is not a local time.`, 'Write day and clock time as in 2026-05-20T04:00.');
  const [, day = '', hour = '', minute = '', second = '', rest = ''] = match;
  const wrongDay = dayReason(day);
  if (wrongDay) return { ok: false, reason: wrongDay };
  const clock = `${hour}:${minute}${second && `:${second}`}`;
  const wrongClock = clockReason(day, clock);
  if (wrongClock) return { ok: false, reason: wrongClock };
  const local = `${day}T${clock}`;
  if (rest === '') return { ok: true, value: { local, offset: null } };
  if (rest === 'Z' || (OFFSET.test(rest) && !rest.startsWith('-00:00'))) return { ok: true, value: { local, offset: rest } };
  return refused(
    'when-syntax',
    `"${rest}" after the clock time is not an offset.`,
    `Write ${local}, or an offset as in ${local}+08:00.`,
  );
}

function clockReason(day: string, clock: string): Reason | null {
  const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number);
  if (hour <= 23 && minute <= 59 && second <= 59) return null;
  const midnight = hour === 24 && minute === 0 && second === 0;
  return {
    rule: 'time-impossible',
    message: `No clock shows ${clock}.`,
    hint: midnight
      ? `Write ${addDays(day, 1)}T00:00 for midnight at the end of that day.`
      : 'Write hours from 00 to 23 and minutes from 00 to 59.',
  };
}

function refused(rule: string, message: string, hint: string): Outcome<never> {
  return { ok: false, reason: { rule, message, hint } };
}
