import type { Event } from '../domain/event.ts';
import type { PlainDate } from '../domain/time/plain-date.ts';

/** The day on which the newest of these events was added or corrected; null where there are none. It depends on content alone, never on the day of a build. */
export function newestChange(events: readonly Pick<Event, 'added' | 'corrections'>[]): PlainDate | null {
  let newest: PlainDate | null = null;
  for (const { added, corrections } of events)
    for (const day of [added, ...corrections.map(({ date }) => date)]) if (newest === null || day > newest) newest = day;
  return newest;
}
