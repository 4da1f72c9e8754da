import type { Event } from '../domain/event.ts';
import type { Corpus } from './corpus.ts';

/** Events of a story, in time order. */
export function eventsOfStory({ eventsBy }: Corpus, id: string): readonly Event[] {
  return eventsBy.story.get(id) ?? [];
}

/** Events of an organisation, in time order. */
export function eventsOfOrganisation({ eventsBy }: Corpus, id: string): readonly Event[] {
  return eventsBy.organisation.get(id) ?? [];
}

/** Events of a kind, in time order. */
export function eventsOfKind({ eventsBy }: Corpus, id: string): readonly Event[] {
  return eventsBy.kind.get(id) ?? [];
}

/** Events of a place or of any place within it, by where they happened or whom a leg reached, in time order. */
export function eventsOfPlace({ eventsBy }: Corpus, id: string): readonly Event[] {
  return eventsBy.place.get(id) ?? [];
}
