import type { Event } from '../domain/event.ts';
import type { ById, Office } from '../domain/vocabulary.ts';

type EventLists = ReadonlyMap<string, readonly Event[]>;

/** Events in time order by the id of what they belong to; what has no events is not there. */
export interface EventsBy {
  readonly story: EventLists;
  readonly organisation: EventLists;
  readonly kind: EventLists;
  /** By where they happened or whom a leg reached, and by every place around that. */
  readonly place: EventLists;
}

/** Lists events, already in time order, under all that they belong to, in one pass. */
export function indexEvents(events: readonly Event[], offices: ById<Office>): EventsBy {
  return {
    story: listEvents(events, ({ stories }) => stories),
    organisation: listEvents(events, ({ organisations }) => organisations),
    kind: listEvents(events, ({ kind }) => [kind]),
    place: listEvents(events, ({ places, legs }) =>
      [...places, ...legs.flatMap((leg) => leg.places)].flatMap((place) => placesAround(place, offices)),
    ),
  };
}

function listEvents(events: readonly Event[], idsOf: (event: Event) => readonly string[]): EventLists {
  const lists = new Map<string, Event[]>();
  for (const event of events) {
    for (const id of new Set(idsOf(event))) {
      const list = lists.get(id);
      if (list) list.push(event);
      else lists.set(id, [event]);
    }
  }
  return lists;
}

/** The place itself, what it lies within, and so on outwards. */
function placesAround(id: string, offices: ById<Office>): string[] {
  const around: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = offices[at]?.within) around.push(at);
  return around;
}
