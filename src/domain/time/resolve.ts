import type { Outcome } from '../problem.ts';
import { gapReason, offsetReason, overlapReason } from './clock-reasons.ts';
import { formatOffset, offsetAt } from './zoned.ts';

/** The wall times on both sides of a change of clocks, 'YYYY-MM-DDTHH:mm': 02:00 and 03:00 when they go forward. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** The instants at which a wall clock showed a local time, in milliseconds, earlier first, each with its offset. */
export type Resolution =
  | { readonly kind: 'unique'; readonly instants: readonly [number]; readonly offsets: readonly [string] }
  | {
      readonly kind: 'overlap';
      readonly instants: readonly [number, number];
      readonly offsets: readonly [string, string];
      readonly neighbours: Neighbours;
    }
  /** The clock never showed it: `offsets` are those before and after the jump, `at` is the instant of the jump. */
  | {
      readonly kind: 'gap';
      readonly instants: readonly [];
      readonly offsets: readonly [string, string];
      readonly neighbours: Neighbours;
      readonly at: number;
    };

const HOUR = 3_600_000;
// Offsets lie between −12 and +14 hours (wider before standard time: Manila −15:56, Juneau +15:02), so the instants of a wall
// time, and the jump that skips it, lie this far behind and ahead of it read as UTC. Apia skipped all of 30 December 2011.
const REACH = 16 * HOUR;

/**
 * Finds the instants of a local time 'YYYY-MM-DDTHH:mm[:ss]' in a zone: one, none where clocks went forward over it, two where
 * they went back. Asks Intl for every offset in force around that time, so any kind of change is found.
 */
export function resolveLocal(local: string, zone: string): Resolution {
  const wall = wallOf(local);
  const [first, second] = [...new Set(offsetsAround(wall, zone))]
    .map((offset) => wall - offset * 1000)
    .filter((instant) => instant + offsetAt(instant, zone) * 1000 === wall)
    .sort((a, b) => a - b);
  const offset = (instant: number): string => formatOffset(offsetAt(instant, zone));
  if (first === undefined) {
    const at = firstInstant(wall - REACH, wall + REACH, (instant) => instant + offsetAt(instant, zone) * 1000 > wall);
    return { kind: 'gap', instants: [], offsets: [offset(at - 1000), offset(at)], neighbours: neighboursAt(at, zone), at };
  }
  if (second === undefined) return { kind: 'unique', instants: [first], offsets: [offset(first)] };
  const at = firstInstant(first, second, (instant) => offsetAt(instant, zone) !== offsetAt(first, zone));
  return {
    kind: 'overlap',
    instants: [first, second],
    offsets: [offset(first), offset(second)],
    neighbours: neighboursAt(at, zone),
  };
}

/** The instant of a local time that happened once; a reason when it did not happen or happened twice. */
export function resolveOnce(local: string, zone: string): Outcome<number> {
  const resolution = resolveLocal(local, zone);
  if (resolution.kind === 'gap') return { ok: false, reason: gapReason(local, zone, resolution) };
  if (resolution.kind === 'overlap') return { ok: false, reason: overlapReason(local, zone, resolution) };
  return { ok: true, value: resolution.instants[0] };
}

/** The one instant of a local time with its offset written, '+08:00'; a reason when the zone did not have that offset then. */
export function resolveWithOffset(local: string, zone: string, offset: string): Outcome<number> {
  const resolution = resolveLocal(local, zone);
  if (resolution.kind === 'gap') return { ok: false, reason: gapReason(local, zone, resolution) };
  const instant = resolution.instants[resolution.offsets.indexOf(offset)];
  return instant === undefined
    ? { ok: false, reason: offsetReason(local, zone, offset, resolution.offsets) }
    : { ok: true, value: instant };
}

/** A local time as milliseconds, as if it were UTC. */
export function wallOf(local: string): number {
  return Date.parse(`${local}Z`);
}

/** 'YYYY-MM-DDTHH:mm' of a wall time in milliseconds, with seconds where it has some. */
export function formatWall(wall: number): string {
  const text = new Date(wall).toISOString();
  return text.slice(17, 19) === '00' ? text.slice(0, 16) : text.slice(0, 19);
}

/** Every offset in force at an instant that the wall time can mean. Equal ends mean that nothing changed in between. */
function offsetsAround(wall: number, zone: string): number[] {
  const ends = [offsetAt(wall - REACH, zone), offsetAt(wall + REACH, zone)];
  if (ends[0] === ends[1]) return ends;
  const offsets: number[] = [];
  for (let at = wall - REACH; at <= wall + REACH; at += HOUR) offsets.push(offsetAt(at, zone));
  return offsets;
}

function neighboursAt(at: number, zone: string): Neighbours {
  return { before: formatWall(at + offsetAt(at - 1000, zone) * 1000), after: formatWall(at + offsetAt(at, zone) * 1000) };
}

/** The first whole second for which a condition holds, which is false at `low`, true at `high` and changes once. */
function firstInstant(low: number, high: number, holds: (instant: number) => boolean): number {
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
