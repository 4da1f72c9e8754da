import type { Event } from '../domain/event.ts';
import type { Corpus } from './corpus.ts';
import { compareEvents } from './corpus.ts';

/** What stands around an event: related events by when they happened, and its neighbours in the whole timeline. */
export interface Surroundings {
  readonly groups: readonly { readonly name: string; readonly events: readonly Event[] }[];
  readonly previous: Event | null;
  readonly next: Event | null;
}

/** Sorts related events into what led here, the same day and what followed, and finds the neighbours. */
export function surroundEvent(corpus: Corpus, event: Event): Surroundings {
  const related = corpus.relatedById.get(event.id) ?? [];
  const sameDay = (other: Event): boolean => other.when.first !== null && other.when.first === event.when.first;
  const groups = [
    { name: 'Led here', events: related.filter((other) => !sameDay(other) && compareEvents(other, event) < 0) },
    { name: 'Same day', events: related.filter(sameDay) },
    { name: 'Followed by', events: related.filter((other) => !sameDay(other) && compareEvents(other, event) > 0) },
  ].filter(({ events }) => events.length > 0);
  const at = corpus.positionById.get(event.id) ?? 0;
  return { groups, previous: corpus.events[at - 1] ?? null, next: corpus.events[at + 1] ?? null };
}
