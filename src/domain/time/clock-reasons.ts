import type { Reason } from '../problem.ts';
import type { Resolution } from './resolve.ts';
import { formatDate } from './words.ts';
import { formatOffset, offsetAt, offsetSeconds } from './zoned.ts';

type Gap = Extract<Resolution, { kind: 'gap' }>;
type Overlap = Extract<Resolution, { kind: 'overlap' }>;

const MINUTE = 60_000;

/** Why a local time cannot be used: clocks went forward over it. The hint names what the two clocks around it showed. */
export function gapReason(local: string, zone: string, { offsets, neighbours }: Gap): Reason {
  const jump = offsetSeconds(offsets[1]) - offsetSeconds(offsets[0]);
  const [later, earlier] = [shift(local, jump), shift(local, -jump)];
  return {
    rule: 'time-gap',
    message: `${clockWords(local)} did not happen in ${zone}: clocks went from ${pairWords(local, neighbours)}.`,
    hint: `Write ${later} if the clock that was read had not been put forward yet, or ${earlier} if it had been too early.`,
  };
}

/** Why a local time is not enough: clocks went back over it, so that it happened twice. */
export function overlapReason(local: string, zone: string, { offsets, neighbours }: Overlap): Reason {
  return {
    rule: 'time-overlap',
    message: `${clockWords(local)} happened twice in ${zone}: clocks went back from ${pairWords(local, neighbours)}.`,
    hint: `Write ${local}${offsets[0]} for the first time or ${local}${offsets[1]} for the second.`,
  };
}

/** Why a written offset cannot be used: the zone had another one at that local time. */
export function offsetReason(local: string, zone: string, offset: string, had: readonly string[]): Reason {
  return {
    rule: 'offset-wrong',
    message: `${zone} was not at ${offset} but at ${had.join(' or ')} at ${clockWords(local)}.`,
    hint: `Write ${had.map((known) => `${local}${known}`).join(' or ')}${had.length === 1 ? `, or ${local} without an offset` : ''}.`,
  };
}

/** Why a time written in UTC is refused: a wall time belongs to its zone. The hint gives it in the zone, null where there is none. */
export function utcReason(local: string, zone: string | null): Reason {
  const message = `${local}Z is a time in UTC, not a local time.`;
  if (zone === null || zone === 'UTC')
    return { rule: 'when-syntax', message, hint: `Write ${local} with the zone UTC, or the local time with its own zone.` };
  const wall = Date.parse(`${local}Z`);
  const offset = formatOffset(offsetAt(wall, zone));
  return {
    rule: 'when-syntax',
    message,
    hint: `Write ${shift(local, offsetSeconds(offset))}${offset}, which is that moment in ${zone}, or ${local} with the zone UTC.`,
  };
}

/** '02:30 on 8 March 2026'. */
function clockWords(local: string): string {
  return `${local.slice(11)} on ${formatDate(local.slice(0, 10), 'medium')}`;
}

/** '02:00 to 03:00', with days where they are not the day of the local time itself. */
function pairWords(local: string, { before, after }: { readonly before: string; readonly after: string }): string {
  const sameDay = [before, after].every((side) => side.slice(0, 10) === local.slice(0, 10));
  return sameDay ? `${before.slice(11)} to ${after.slice(11)}` : `${clockWords(before)} to ${clockWords(after)}`;
}

function shift(local: string, seconds: number): string {
  const moved = Date.parse(`${local}Z`) + seconds * 1000;
  return new Date(moved).toISOString().slice(0, moved % MINUTE === 0 ? 16 : 19);
}
