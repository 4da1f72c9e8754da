import type { Outcome, Reason } from '../problem.ts';
import type { CivilDate } from './civil-date.ts';
import { utcReason } from './clock-reasons.ts';
import type { Bounds } from './day-bounds.ts';
import { boundDays, boundDaysAnywhere } from './day-bounds.ts';
import type { EdtfPoint } from './edtf.ts';
import type { LocalTime } from './local-time.ts';
import type { PlainDate } from './plain-date.ts';
import { resolveOnce, resolveWithOffset, wallOf } from './resolve.ts';
import { formatOffset, offsetAt } from './zoned.ts';

export type Point =
  | {
      readonly kind: 'instant';
      /** 'YYYY-MM-DDTHH:mm'. */
      readonly local: string;
      readonly zone: string;
      /** '+08:00'. */
      readonly offset: string;
      /** Milliseconds since the epoch. */
      readonly instant: number;
    }
  /** The same clock time in each place's own zone: no instant. */
  | { readonly kind: 'wall'; readonly local: string }
  | CivilDate;

/** A point with its civil bounds and the instants between which it lies. */
export interface BoundPoint extends Bounds {
  readonly point: Point;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

const HOUR = 3_600_000;

/** Gives a point its bounds. `zone` is canonical, 'local' for "this clock time in each place", or null where none is given. */
export function boundPoint(point: EdtfPoint, zone: string | null): Outcome<BoundPoint> {
  if (point.kind === 'clock') return boundClock(point, zone);
  const { first, last } = point;
  if (zone === null || zone === 'local') return { ok: true, value: { point, first, last, ...boundDaysAnywhere(first, last) } };
  const bounds = boundDays(first, last, zone);
  return bounds.ok ? { ok: true, value: { point, first, last, ...bounds.value } } : bounds;
}

function boundClock({ local, offset }: LocalTime, zone: string | null): Outcome<BoundPoint> {
  const reason = findClockReason(local, offset, zone);
  if (reason) return { ok: false, reason };
  const day = local.slice(0, 10);
  if (zone === null || zone === 'local') {
    // Kiritimati (UTC+14) reads it first, Baker Island (UTC−12) last.
    const bounds = { earliest: wallOf(local) - 14 * HOUR, latest: wallOf(local) + 12 * HOUR };
    return { ok: true, value: { point: { kind: 'wall', local }, first: day, last: day, ...bounds } };
  }
  const outcome = offset === null ? resolveOnce(local, zone) : resolveWithOffset(local, zone, offset);
  if (!outcome.ok) return { ok: false, reason: withDayAlone(outcome.reason, day, zone) };
  const instant = outcome.value;
  const point: Point = { kind: 'instant', local, zone, offset: formatOffset(offsetAt(instant, zone)), instant };
  return { ok: true, value: { point, first: day, last: day, earliest: instant, latest: instant } };
}

function findClockReason(local: string, offset: string | null, zone: string | null): Reason | null {
  if (offset === 'Z') return utcReason(local, zone === 'local' ? null : zone);
  if (local.length > 16)
    return {
      rule: 'when-syntax',
      message: `${local} has seconds.`,
      hint: `Write the time to the minute: ${local.slice(0, 16)}.`,
    };
  if (zone === null)
    return {
      rule: 'time-zone-missing',
      message: `${local} does not say in which time zone the clock was read.`,
      hint: `Add the zone of the place, such as Asia/Singapore, or write the day alone: ${local.slice(0, 10)}.`,
    };
  if (zone === 'local' && offset !== null)
    return {
      rule: 'offset-wrong',
      message: `The same clock time in each place has no offset of its own, and ${offset} is written.`,
      hint: `Write ${local}, or the zone of the one place that is meant.`,
    };
  return null;
}

/** A clock time that did not happen leaves its day, unless the whole day did not happen either. */
function withDayAlone(reason: Reason, day: PlainDate, zone: string): Reason {
  if (reason.rule !== 'time-gap' || !boundDays(day, day, zone).ok) return reason;
  return { ...reason, hint: `${reason.hint} If the source does not say, write the day alone: ${day}.` };
}
