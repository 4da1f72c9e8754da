import type { Outcome } from '../problem.ts';
import type { PlainDate } from './plain-date.ts';
import { addDays } from './plain-date.ts';
import { resolveLocal, wallOf } from './resolve.ts';
import { formatDate } from './words.ts';

/** Instants between which something lies: from `earliest`, before `latest`; equal where it is one instant. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

const HOUR = 3_600_000;

/** From the start of the first day to the end of the last, in a zone. A reason when either did not happen there. */
export function boundDays(first: PlainDate, last: PlainDate, zone: string): Outcome<Bounds> {
  for (const day of [first, last]) {
    if (!isSkipped(day, zone)) continue;
    return {
      ok: false,
      reason: {
        rule: 'date-impossible',
        message: `${formatDate(day, 'medium')} did not happen in ${zone}: the calendar there went from ${addDays(day, -1)} to ${addDays(day, 1)}.`,
        hint: `Write ${addDays(day, -1)} or ${addDays(day, 1)}, or the zone of the place where it was that day.`,
      },
    };
  }
  return { ok: true, value: { earliest: startOfDay(first, zone), latest: startOfDay(addDays(last, 1), zone) } };
}

/** From the start of the first day in the easternmost zone (UTC+14) to the end of the last in the westernmost (UTC−12). */
export function boundDaysAnywhere(first: PlainDate, last: PlainDate): Bounds {
  return { earliest: wallOf(`${first}T00:00`) - 14 * HOUR, latest: wallOf(`${addDays(last, 1)}T00:00`) + 12 * HOUR };
}

/** Midnight, or where clocks went forward over it (Cairo, 24 April 2026) the first instant after it. */
export function startOfDay(day: PlainDate, zone: string): number {
  const midnight = resolveLocal(`${day}T00:00`, zone);
  return midnight.kind === 'gap' ? midnight.at : midnight.instants[0];
}

/** Whether the calendar of a zone left a day out, as Samoa did on 30 December 2011. */
function isSkipped(day: PlainDate, zone: string): boolean {
  const midnight = resolveLocal(`${day}T00:00`, zone);
  return midnight.kind === 'gap' && midnight.neighbours.after.slice(0, 10) > day;
}
