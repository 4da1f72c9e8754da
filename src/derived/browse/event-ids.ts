import type { Corpus } from '../corpus.ts';

/** The ids of all events in the order of the corpus, and their former ids. Loaded when an address names an event that is not on the page. */
export interface EventIds {
  readonly ids: readonly string[];
  /** Position in the corpus by former id. */
  readonly former: Readonly<Record<string, number>>;
}

/** An event as an address may name it: its position in the corpus, and the id it has now. */
export interface NamedEvent {
  readonly position: number;
  readonly id: string;
}

export function listEventIds({ events }: Pick<Corpus, 'events'>): EventIds {
  return {
    ids: events.map(({ id }) => id),
    former: Object.fromEntries(events.flatMap(({ aliases }, position) => aliases.map((alias) => [alias, position]))),
  };
}

/** The event of an id that it has or had; null when there is none. */
export function findEvent({ ids, former }: EventIds, name: string): NamedEvent | null {
  const present = ids.indexOf(name);
  const position = present >= 0 ? present : Object.hasOwn(former, name) ? (former[name] ?? -1) : -1;
  const id = ids[position];
  return id === undefined ? null : { position, id };
}
