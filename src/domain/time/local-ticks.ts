import type { PlainDate } from './plain-date.ts';
import { formatClock, formatDate } from './words.ts';
import { civilAt } from './zoned.ts';

/** A tick on an axis of instants, at a round local hour. */
export interface LocalTick {
  readonly instant: number;
  readonly date: PlainDate;
  /** Whether a local day begins here: then the tick names the day. */
  readonly midnight: boolean;
  readonly words: string;
}

const QUARTER = 900_000;

/**
 * The instants between two others at which clocks in a zone show an hour divisible by `step`, and every local midnight. Found by
 * the clock, not by counting, so that days of 23 and 25 hours and half-hour offsets come out right.
 */
export function localTicks(from: number, to: number, zone: string, step: number): LocalTick[] {
  const ticks: LocalTick[] = [];
  for (let instant = Math.ceil(from / QUARTER) * QUARTER; instant <= to; instant += QUARTER) {
    const { date, hour, minute } = civilAt(instant, zone);
    if (minute !== 0 || hour % step !== 0) continue;
    const midnight = hour === 0;
    const words = midnight
      ? formatDate(date, 'weekday')
      : formatClock(hour, minute, zone === 'UTC' ? '24' : '12').replace(':00 ', ' ');
    ticks.push({ instant, date, midnight, words });
  }
  return ticks;
}
