import type { Event } from '../domain/event.ts';
import type { Site } from '../domain/vocabulary.ts';
import type { History, Version } from './versions/version.ts';

/**
 * Names those who wrote events: as the entry says, and where it says nothing and `site.yaml` takes names from git, the authors of its
 * versions in the order of their first one.
 */
export function creditEvents(events: readonly Event[], history: History, { credit }: Pick<Site, 'credit'>): readonly Event[] {
  if (credit !== 'git' || history.kind === 'unknown') return events;
  return events.map((event) => creditAuthors(event, history.byId.get(event.id)?.versions ?? []));
}

/**
 * Names those who wrote a former version. What the present entry says of who is named goes for its past too: where it names nobody, or
 * others, nobody is named out of git, and whoever was taken out is gone from former versions as well.
 */
export function creditFormer(former: Event, present: Event, until: readonly Version[]): Event {
  if (present.credit === 'nobody') return { ...former, contributors: [] };
  return present.credit === 'unsaid' ? creditAuthors(former, until) : former;
}

function creditAuthors(event: Event, versions: readonly Version[]): Event {
  if (event.credit !== 'unsaid') return event;
  const names = new Set(versions.flatMap(({ authors }) => authors));
  return { ...event, contributors: [...names].map((name) => ({ name })) };
}
