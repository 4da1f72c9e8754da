import type { Outcome, Reason } from '../problem.ts';
import { parsePlainDate } from './plain-date.ts';
import type { Resolution } from './resolve.ts';
import { resolveLocal, resolveWithOffset } from './resolve.ts';
import { formatDate } from './words.ts';
import { zoneReason } from './zones.ts';

/** A wall time as written: 'YYYY-MM-DDTHH:mm' with the offset, if one stands behind it. */
export interface LocalTime {
  readonly local: string;
  readonly offset: string | null;
}

/** A wall time found in its zone. */
export interface ZonedTime {
  readonly local: string;
  readonly zone: string;
  readonly offset: string;
  /** Milliseconds since the epoch. */
  readonly instant: number;
}

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/;

/** Whether a text means a time of day rather than a date. */
export function looksLikeTime(text: string): boolean {
  return text.includes('T') || text.includes(':');
}

/** Parses 'YYYY-MM-DDTHH:mm', optionally with an offset. Seconds are refused: no source of an event gives them. */
export function parseLocalTime(text: string): Outcome<LocalTime> {
  const match = PATTERN.exec(text);
  if (!match) return fail('when-syntax', `"${text}" is not a local time.`, timeHint(text));
  const [, date = '', hour = '', minute = '', second, offset] = match;
  if (offset === 'Z')
    return fail('when-syntax', `"${text}" is in UTC, but a time belongs to the zone of its place.`, 'Write the local time without Z, and its zone.');
  if (second !== undefined)
    return fail('when-syntax', `"${text}" has seconds.`, `Write "${date}T${hour}:${minute}${offset ?? ''}".`);
  if (!parsePlainDate(date)) return fail('date-impossible', `There is no day ${date} in the calendar.`, 'Write a day that exists.');
  if (Number(hour) > 23 || Number(minute) > 59)
    return fail(
      'time-impossible',
      `There is no time ${hour}:${minute}.`,
      hour === '24' ? 'Write 00:00 of the next day.' : 'Hours go from 00 to 23, minutes from 00 to 59.',
    );
  return { ok: true, value: { local: `${date}T${hour}:${minute}`, offset: offset ?? null } };
}

/** Finds a wall time in its zone; a gap, an overlap without offset, or an offset the zone did not have then is a reason. */
export function zoneTime({ local, offset }: LocalTime, zone: string): Outcome<ZonedTime> {
  const wrong = zoneReason(zone);
  if (wrong) return { ok: false, reason: wrong };
  const found = (instant: number, at: string): Outcome<ZonedTime> => ({ ok: true, value: { local, zone, offset: at, instant } });
  if (offset !== null) {
    const outcome = resolveWithOffset(local, zone, offset);
    return outcome.ok ? found(outcome.value, offset) : outcome;
  }
  const resolution = resolveLocal(local, zone);
  const [instant] = resolution.instants;
  const [at] = resolution.offsets;
  if (resolution.kind === 'unique' && instant !== undefined && at !== undefined) return found(instant, at);
  return { ok: false, reason: resolution.kind === 'gap' ? gapReason(local, zone, resolution) : overlapReason(local, zone, resolution) };
}

function gapReason(local: string, zone: string, { jump, offsets }: Resolution): Reason {
  const [from = '', to = ''] = [jump?.from, jump?.to];
  const sameDay = from.slice(0, 10) === to.slice(0, 10);
  const clocks = sameDay ? `${from.slice(11)} to ${to.slice(11)}` : `${from.replace('T', ' ')} to ${to.replace('T', ' ')}`;
  return {
    rule: 'time-gap',
    message: `${local.slice(11)} on ${formatDate(local.slice(0, 10), 'medium')} did not happen in ${zone}: clocks went from ${clocks}.`,
    hint: `Write ${shift(local, offsets)} if the source counted on the old clock, or ${to} if it meant the moment of the change; else check the source.`,
  };
}

/** What a clock that had been put forward showed when an unchanged one showed `local`. */
function shift(local: string, [before = '+00:00', after = '+00:00']: readonly string[]): string {
  const later = Date.parse(`${local}:00${before}`) - Date.parse(`1970-01-01T00:00:00${after}`);
  return new Date(later).toISOString().slice(0, 16);
}

function overlapReason(local: string, zone: string, { offsets }: Resolution): Reason {
  return {
    rule: 'time-overlap',
    message: `${local.slice(11)} on ${formatDate(local.slice(0, 10), 'medium')} happened twice in ${zone}: clocks went back.`,
    hint: `Write ${offsets.map((offset) => `${local}${offset}`).join(' for the first time, or ')} for the second.`,
  };
}

function timeHint(text: string): string {
  const loose = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})$/.exec(text);
  return loose ? `Write "${loose[1]}T${loose[2]?.padStart(2, '0')}:${loose[3]}".` : 'Write year, month, day, T, hour and minute: "2026-05-20T04:00".';
}

function fail(rule: string, message: string, hint: string): Outcome<never> {
  return { ok: false, reason: { rule, message, hint } };
}
