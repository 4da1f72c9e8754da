import type { Event } from '../../domain/event.ts';
import { readingOrder } from '../timeline.ts';

// With nine clocks ready for each, as many as stay well below 30 KB.
const MOST_ROWS = 12;

/** The events that the embed of a story shows, in order, and how many stand before them on its page alone. */
export function storyRows(events: readonly Event[]): { readonly rows: readonly Event[]; readonly before: number } {
  const before = Math.max(0, events.length - MOST_ROWS);
  return { rows: readingOrder(events).slice(before), before };
}
