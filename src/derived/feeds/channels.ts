import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { eventsOfKind, eventsOfOrganisation, eventsOfStory } from '../projections.ts';

/** A list of events that can be followed: a page, its feed and its calendar. */
export interface Channel {
  readonly group: 'all' | 'stories' | 'organisations' | 'kinds';
  readonly id: string;
  readonly name: string;
  /** Path of the page; its feed is `feed.xml` below it, its calendar `calendar.ics`. */
  readonly path: string;
  /** In time order. */
  readonly events: readonly Event[];
}

/** Every list that can be followed: all events, then the stories, organisations and kinds that have any. */
export function listChannels(corpus: Corpus): Channel[] {
  return [allChannel(corpus), ...GROUPS.flatMap((group) => channelsOf(corpus, group))];
}

/** All events. */
export function allChannel({ vocabulary, events }: Corpus): Channel {
  return { group: 'all', id: '', name: `${vocabulary.site.name}: all events`, path: '/', events };
}

/** The stories by their order, the organisations by name, the kinds by the order of their list; those without events are left out. */
export function channelsOf(corpus: Corpus, group: (typeof GROUPS)[number]): Channel[] {
  return ENTRIES[group](corpus)
    .map(({ id, name, events }) => ({ group, id, name, path: `/${group}/${id}/`, events }))
    .filter(({ events }) => events.length > 0);
}

const GROUPS = ['stories', 'organisations', 'kinds'] as const;

type Entry = Pick<Channel, 'id' | 'name' | 'events'>;

const collator = new Intl.Collator('en');

const ENTRIES: Readonly<Record<(typeof GROUPS)[number], (corpus: Corpus) => Entry[]>> = {
  stories: (corpus) => corpus.stories.map(({ id, title }) => ({ id, name: title, events: eventsOfStory(corpus, id) })),
  organisations: (corpus) =>
    Object.entries(corpus.vocabulary.organisations)
      .map(([id, { name }]) => ({ id, name, events: eventsOfOrganisation(corpus, id) }))
      .sort((a, b) => collator.compare(a.name, b.name)),
  kinds: (corpus) =>
    Object.entries(corpus.vocabulary.kinds).map(([id, { plural }]) => ({ id, name: plural, events: eventsOfKind(corpus, id) })),
};
