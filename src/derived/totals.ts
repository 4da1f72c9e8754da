import type { Event } from '../domain/event.ts';
import { isRelied } from '../domain/source.ts';

/** How much the record holds and how far it reaches. */
export interface Totals {
  readonly events: number;
  readonly sources: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** Counts events and sources relied on, and finds the first and last day of the record. */
export function countTotals(events: readonly Event[]): Totals {
  const days = events.flatMap(({ when }) => [when.first, when.last]).filter((day) => day !== null);
  days.sort();
  return {
    events: events.length,
    sources: events.reduce((sum, event) => sum + event.sources.filter(isRelied).length, 0),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}
