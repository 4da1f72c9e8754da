import type { Outcome, Reason } from '../problem.ts';
import type { DatePrecision } from './edtf.ts';
import { parseCivilSpan } from './edtf.ts';
import { looksLikeTime, parseLocalTime, zoneTime } from './local-time.ts';
import type { PlainDate } from './plain-date.ts';
import { addDays } from './plain-date.ts';
import { resolveLocal } from './resolve.ts';
import { zoneReason } from './zones.ts';

/** A time without its bounds. */
export type Point =
  | { readonly kind: 'instant'; readonly local: string; readonly zone: string; readonly offset: string; readonly instant: number }
  /** The same clock time in each place's own zone: no instant. */
  | { readonly kind: 'wall'; readonly local: string }
  | { readonly kind: 'date'; readonly precision: DatePrecision; readonly first: PlainDate; readonly last: PlainDate };

interface Bounds {
  /** As written. */
  readonly text: string;
  /** The zone it is read in; null where none was given. */
  readonly zone: string | null;
  /** '~' and '%'. */
  readonly approximate: boolean;
  /** '?' and '%'. */
  readonly uncertain: boolean;
  /** First and last civil day in the zone it was reported in, inclusive; null where an end is open. */
  readonly first: PlainDate | null;
  readonly last: PlainDate | null;
  /** Earliest and latest possible instant, milliseconds since the epoch; an open end reaches to OPEN_START or OPEN_END. */
  readonly earliest: number;
  readonly latest: number;
}

/** An event's time: an instant, a clock time in each place, a date of some precision, or an interval of these. */
export type When = Bounds & (Point | { readonly kind: 'interval'; readonly start: Point | null; readonly end: Point | null });

/** Stands for 'no known beginning' and 'no known end': the first and last millisecond of years 0 and 9999. */
export const OPEN_START = -62_167_219_200_000;
export const OPEN_END = 253_402_300_799_999;

/**
 * Parses a time of the EDTF subset in the zone it was reported in. `zone` is an IANA name, 'local' for a clock time in each place's
 * own zone, or null where none was given, which only dates allow.
 */
export function parseWhen(text: string, zone: string | null): Outcome<When> {
  const wrong = zone !== null && zone !== 'local' ? zoneReason(zone) : null;
  if (wrong) return { ok: false, reason: wrong };
  const [, body = '', mark = ''] = /^(.*?)([~?%]?)$/.exec(text) ?? [];
  const flags = { text, zone: zone === 'local' ? null : zone, approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  if (!body.includes('/')) {
    const point = parsePoint(body, zone);
    return point.ok ? { ok: true, value: { ...flags, ...boundsOf(point.value, point.value, flags.zone), ...point.value } } : point;
  }
  const [from = '', to = '', ...rest] = body.split('/');
  if (rest.length > 0) return fail('when-syntax', `"${text}" has more than one slash.`, 'Write an interval as first/last, such as "2026-04-21/2026-05-12".');
  if (openEnd(from) && openEnd(to)) return fail('when-syntax', `"${text}" has neither a beginning nor an end.`, 'Write at least one of them.');
  const start = openEnd(from) ? null : parsePoint(from.replace(/[~?%]$/, ''), zone);
  if (start && !start.ok) return start;
  const end = openEnd(to) ? null : parsePoint(to, zone);
  if (end && !end.ok) return end;
  const bounds = boundsOf(start?.value ?? null, end?.value ?? null, flags.zone);
  if (bounds.earliest >= bounds.latest)
    return fail('interval-order', `"${text}" ends before it begins.`, `Write the earlier end first: "${to}/${from}".`);
  const approximate = flags.approximate || /[~%]$/.test(from);
  return { ok: true, value: { ...flags, approximate, ...bounds, kind: 'interval', start: start?.value ?? null, end: end?.value ?? null } };
}

/** Time order: by earliest possible instant, then by latest, then by text. */
export function compareWhen(a: When, b: When): number {
  return a.earliest - b.earliest || a.latest - b.latest || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

function openEnd(text: string): boolean {
  return text === '..' || text === '';
}

function parsePoint(text: string, zone: string | null): Outcome<Point> {
  if (!looksLikeTime(text)) {
    const date = parseCivilSpan(text);
    return date.ok ? { ok: true, value: { kind: 'date', ...date.value } } : date;
  }
  const time = parseLocalTime(text);
  if (!time.ok) return time;
  if (zone === 'local') {
    if (time.value.offset === null) return { ok: true, value: { kind: 'wall', local: time.value.local } };
    return fail('offset-wrong', `"${text}" has an offset, but the zone is each place’s own.`, `Write "${time.value.local}".`);
  }
  if (zone === null) return { ok: false, reason: missingZone(text) };
  const zoned = zoneTime(time.value, zone);
  return zoned.ok ? { ok: true, value: { kind: 'instant', ...zoned.value } } : zoned;
}

function missingZone(text: string): Reason {
  return {
    rule: 'time-zone-missing',
    message: `"${text}" is a time of day, but no zone says where.`,
    hint: 'Add zone, such as zone: Asia/Singapore; in a leg, zone: local means the same clock time in each place.',
  };
}

function boundsOf(start: Point | null, end: Point | null, zone: string | null): Pick<When, 'first' | 'last' | 'earliest' | 'latest'> {
  return {
    first: start && (start.kind === 'date' ? start.first : start.local.slice(0, 10)),
    last: end && (end.kind === 'date' ? end.last : end.local.slice(0, 10)),
    earliest: start ? earliestOf(start, zone) : OPEN_START,
    latest: end ? latestOf(end, zone) : OPEN_END,
  };
}

// Without a zone a day begins where it begins first on Earth, at UTC+14, and ends where it ends last, at UTC−12.
function earliestOf(point: Point, zone: string | null): number {
  if (point.kind === 'instant') return point.instant;
  if (point.kind === 'wall') return Date.parse(`${point.local}:00+14:00`);
  return zone === null ? Date.parse(`${point.first}T00:00:00+14:00`) : startOfDay(point.first, zone);
}

function latestOf(point: Point, zone: string | null): number {
  if (point.kind === 'instant') return point.instant;
  if (point.kind === 'wall') return Date.parse(`${point.local}:00-12:00`);
  if (zone === null) return Date.parse(`${point.last}T23:59:59.999-12:00`);
  return startOfDay(addDays(point.last, 1), zone) - 1;
}

/** The first instant of a civil day; a day that begins in a gap begins when the gap ends (Beirut, 27 March 2022). */
function startOfDay(date: PlainDate, zone: string): number {
  const midnight = resolveLocal(`${date}T00:00`, zone);
  const [instant] = midnight.instants;
  if (instant !== undefined) return instant;
  return Date.parse(`${midnight.jump?.to.padEnd(19, ':00') ?? ''}${midnight.offsets[1] ?? ''}`);
}

function fail(rule: string, message: string, hint: string): Outcome<never> {
  return { ok: false, reason: { rule, message, hint } };
}
