import type { Event } from '../domain/event.ts';
import type { Source } from '../domain/source.ts';
import { isRelied } from '../domain/source.ts';
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

/** A publisher with the sources read from it. */
export interface PublisherSources {
  readonly publisher: string;
  readonly sources: readonly { readonly event: Event; readonly source: Source }[];
}

/** Every source relied on, by publisher in alphabetical order; within one in order of events. */
export function groupPublishers(corpus: Corpus): PublisherSources[] {
  const groups = new Map<string, { event: Event; source: Source }[]>();
  for (const event of corpus.events) {
    for (const source of event.sources.filter(isRelied)) {
      const group = groups.get(source.publisher);
      if (group) group.push({ event, source });
      else groups.set(source.publisher, [{ event, source }]);
    }
  }
  const collator = new Intl.Collator('en');
  return [...groups].sort(([a], [b]) => collator.compare(a, b)).map(([publisher, sources]) => ({ publisher, sources }));
}
