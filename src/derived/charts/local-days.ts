import { addDays } from '../../domain/time/plain-date.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { startOfDay } from '../../domain/time/day-bounds.ts';
import { resolveLocal } from '../../domain/time/resolve.ts';
import { civilAt } from '../../domain/time/zoned.ts';
import { STOP_HOURS } from './hour-colours.ts';

/** A local day on an axis of instants: 23, 24 or 25 hours long as its zone had it. */
export interface LocalDay {
  readonly date: PlainDate;
  readonly start: number;
  readonly end: number;
  /** The instants, as fractions of the day, at which its clock showed the stops of the hour scale. */
  readonly stops: readonly { readonly at: number; readonly hour: number }[];
}

/** The local days of a zone that touch a stretch of instants, in order. */
export function localDays(zone: string, from: number, to: number): LocalDay[] {
  const days: LocalDay[] = [];
  for (let date = civilAt(from, zone).date; ; date = addDays(date, 1)) {
    const [start, end] = [startOfDay(date, zone), startOfDay(addDays(date, 1), zone)];
    if (start >= to) return days;
    if (end > start) days.push({ date, start, end, stops: stopsOf(date, zone, start, end) });
  }
}

function stopsOf(date: PlainDate, zone: string, start: number, end: number): { at: number; hour: number }[] {
  const stops = STOP_HOURS.flatMap((hour) => {
    if (hour === 0 || hour === 24) return [{ at: hour === 0 ? 0 : 1, hour }];
    const local = `${date}T${String(Math.floor(hour)).padStart(2, '0')}:${hour % 1 ? '30' : '00'}`;
    const resolution = resolveLocal(local, zone);
    return resolution.kind === 'gap'
      ? []
      : resolution.instants.map((instant) => ({ at: (instant - start) / (end - start), hour }));
  });
  return stops.sort((a, b) => a.at - b.at);
}
