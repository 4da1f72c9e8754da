import type { Entered } from './alike/find-repeated.ts';
import { indexRepeated } from './alike/find-repeated.ts';
import type { EntryContext } from './check-entry.ts';
import type { EntryType } from './entry-type.ts';
import type { Figure } from './figure.ts';
import type { KnownNames } from './known-names.ts';
import { VOCABULARY_FILES } from './read-vocabulary.ts';
import type { ById, Office } from './vocabulary.ts';

interface Named {
  readonly id: string;
  /** Former ids. */
  readonly aliases: readonly string[];
}

/** What one event is checked against, as plain JSON: a page is given it as a file. */
export interface EntryLists {
  readonly organisations: readonly Named[];
  readonly kinds: readonly Named[];
  readonly stories: readonly Named[];
  readonly metrics: readonly string[];
  readonly offices: readonly (Named & { readonly zone: string | null })[];
  readonly events: readonly (Named & Entered & { readonly figures: readonly Pick<Figure, 'metric' | 'of'>[] })[];
  readonly hosts: readonly string[];
  readonly asKnownOn: string;
}

/** Makes of the lists what an event is checked against, and the places whose zones its legs take. `now` is in milliseconds. */
export function openLists(
  lists: EntryLists,
  now: number | null,
): { readonly context: EntryContext; readonly zones: ById<Office> } {
  const { events, offices, hosts, asKnownOn } = lists;
  const context = {
    events: namesOf('event', 'content/events', events),
    stories: namesOf('story', 'content/stories', lists.stories),
    offices: namesOf('place', VOCABULARY_FILES.offices, offices),
    kinds: namesOf('kind', VOCABULARY_FILES.kinds, lists.kinds),
    organisations: namesOf('organisation', VOCABULARY_FILES.organisations, lists.organisations),
    metrics: { what: 'metric', where: VOCABULARY_FILES.metrics, names: new Set(lists.metrics) },
    hosts,
    asKnownOn,
    now,
    repeated: indexRepeated(events),
    // Only stories refer to the sources and quotations of others.
    eventById: new Map(events.map((event) => [event.id, { ...event, sources: [], people: [], quotes: [] }])),
  };
  // Of a place an event takes its zone alone.
  const zones = Object.fromEntries(
    offices.map(({ id, zone }) => [id, { name: id, level: 'city' as const, ...(zone === null ? {} : { zone }) }]),
  );
  return { context, zones };
}

function namesOf(what: EntryType, where: string, list: readonly Named[]): KnownNames {
  return {
    what,
    where,
    names: new Set(list.map(({ id }) => id)),
    renamed: new Map(list.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id]))),
  };
}
