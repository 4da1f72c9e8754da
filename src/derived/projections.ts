import type { Event } from '../domain/event.ts';
import type { Corpus } from './corpus.ts';

/** Events of a story, in time order. */
export function eventsOfStory(corpus: Corpus, id: string): Event[] {
  return corpus.events.filter((event) => event.stories.includes(id));
}

/** Events of an organisation, in time order. */
export function eventsOfOrganisation(corpus: Corpus, id: string): Event[] {
  return corpus.events.filter((event) => event.organisations.includes(id));
}

/** Events of a kind, in time order. */
export function eventsOfKind(corpus: Corpus, id: string): Event[] {
  return corpus.events.filter((event) => event.kind === id);
}

/** Events of a place or of any place within it, by where they happened or whom a leg reached, in time order. */
export function eventsOfPlace(corpus: Corpus, id: string): Event[] {
  const offices = corpus.vocabulary.offices;
  const within = (place: string): boolean => {
    for (let at: string | undefined = place; at !== undefined; at = offices[at]?.within) if (at === id) return true;
    return false;
  };
  return corpus.events.filter((event) => event.places.some(within) || event.legs.some((leg) => leg.places.some(within)));
}
