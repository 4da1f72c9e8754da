import type { Event } from '../domain/event.ts';
import type { Corpus } from './corpus.ts';
import { compareEvents } from './corpus.ts';

/** What stands around an event: related events by when they happened, and its neighbours in the whole timeline. */
export interface Surroundings {
  readonly groups: readonly { readonly name: string; readonly events: readonly Event[] }[];
  readonly previous: Event | null;
  readonly next: Event | null;
}

/** Sorts related events into before, the same day and after, which claims no cause, and finds the neighbours. */
export function surroundEvent(corpus: Corpus, event: Event): Surroundings {
  const related = corpus.relatedById.get(event.id) ?? [];
  const sameDay = (other: Event): boolean => dayOf(event) !== null && dayOf(event) === dayOf(other);
  const groups = [
    { name: 'Before', events: related.filter((other) => !sameDay(other) && compareEvents(other, event) < 0) },
    { name: 'Same day', events: related.filter(sameDay) },
    { name: 'After', events: related.filter((other) => !sameDay(other) && compareEvents(other, event) > 0) },
  ].filter(({ events }) => events.length > 0);
  const at = corpus.positionById.get(event.id) ?? 0;
  return { groups, previous: corpus.events[at - 1] ?? null, next: corpus.events[at + 1] ?? null };
}

/** The one day an event is known to; null for a stretch, which is on no day in particular. */
function dayOf({ when }: Event): string | null {
  return when.first === when.last ? when.first : null;
}
