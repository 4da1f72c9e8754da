import type { Outcome } from '../problem.ts';
import { formatOffset, offsetAt } from './zoned.ts';

/** The instants at which a wall clock showed a local time. */
export interface Resolution {
  readonly kind: 'unique' | 'gap' | 'overlap';
  /** Milliseconds since the epoch, earlier first; none in a gap. */
  readonly instants: readonly number[];
  /** The offset of each instant; in a gap the offset before the jump, then the one after it. */
  readonly offsets: readonly string[];
  /** In a gap: the wall time at which clocks jumped, and the one they jumped to, 'YYYY-MM-DDTHH:mm'. */
  readonly jump: { readonly from: string; readonly to: string } | null;
}

const HOUR = 3_600_000;
// Offsets lie between −12 and +14 hours (wider before standard time: Manila −15:56, Juneau +15:02), so the instants of a wall
// time, and the jump that skips it, lie this far behind and ahead of it read as UTC. Apia skipped all of 30 December 2011.
const [BEHIND, AHEAD] = [16 * HOUR, 16 * HOUR];

/**
 * Finds the instants of a local time 'YYYY-MM-DDTHH:mm[:ss]' in a zone: one, none where clocks went forward over it, two where
 * they went back. Asks Intl for every offset in force around that time, so any kind of transition is found.
 */
export function resolveLocal(local: string, zone: string): Resolution {
  const wall = wallOf(local);
  const offsets = offsetsAround(wall, zone);
  const instants = [...new Set(offsets)]
    .map((offset) => wall - offset * 1000)
    .filter((instant) => instant + offsetAt(instant, zone) * 1000 === wall)
    .sort((a, b) => a - b);
  if (instants.length > 0)
    return {
      kind: instants.length === 1 ? 'unique' : 'overlap',
      instants,
      offsets: instants.map((instant) => formatOffset(offsetAt(instant, zone))),
      jump: null,
    };
  const at = jumpOver(wall, zone);
  const [before, after] = [offsetAt(at - 1000, zone), offsetAt(at, zone)];
  return {
    kind: 'gap',
    instants: [],
    offsets: [formatOffset(before), formatOffset(after)],
    jump: { from: formatWall(at + before * 1000), to: formatWall(at + after * 1000) },
  };
}

/** The one instant of a local time with its offset written, '+08:00'; a reason when the zone never had that offset then. */
export function resolveWithOffset(local: string, zone: string, offset: string): Outcome<number> {
  const resolution = resolveLocal(local, zone);
  const index = resolution.kind === 'gap' ? -1 : resolution.offsets.indexOf(offset);
  const instant = resolution.instants[index];
  if (instant !== undefined) return { ok: true, value: instant };
  const had = resolution.offsets.map((known) => `${local}${known}`).join(' or ');
  return {
    ok: false,
    reason:
      resolution.kind === 'gap'
        ? {
            rule: 'time-gap',
            message: `${local} did not happen in ${zone}, with any offset: clocks went from ${resolution.jump?.from} to ${resolution.jump?.to}.`,
            hint: `Write ${resolution.jump?.to}${resolution.offsets[1] ?? ''}, or the time the source meant.`,
          }
        : {
            rule: 'offset-wrong',
            message: `${zone} did not have the offset ${offset} at ${local}.`,
            hint: `Write ${had}, or leave the offset out.`,
          },
  };
}

/** 'YYYY-MM-DDTHH:mm' of a wall time in milliseconds, with seconds where it has some. */
export function formatWall(wall: number): string {
  const text = new Date(wall).toISOString();
  return text.slice(17, 19) === '00' ? text.slice(0, 16) : text.slice(0, 19);
}

/** A local time as milliseconds, as if it were UTC. */
export function wallOf(local: string): number {
  return Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
}

/** Every offset in force at an instant that the wall time can mean. Equal ends mean that nothing changed in between. */
function offsetsAround(wall: number, zone: string): number[] {
  const ends = [offsetAt(wall - BEHIND, zone), offsetAt(wall + AHEAD, zone)];
  if (ends[0] === ends[1]) return ends;
  const offsets: number[] = [];
  for (let at = wall - BEHIND; at <= wall + AHEAD; at += HOUR) offsets.push(offsetAt(at, zone));
  return offsets;
}

/** The instant of the jump that skips a wall time: the first at which the wall clock is past it. */
function jumpOver(wall: number, zone: string): number {
  let [low, high] = [wall - BEHIND, wall + AHEAD];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (middle + offsetAt(middle, zone) * 1000 > wall) high = middle;
    else low = middle;
  }
  return high;
}
