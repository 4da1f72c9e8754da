import type { Bits } from '../../../derived/browse/bits.ts';
import { bitsOf, hasBit, positionsOf } from '../../../derived/browse/bits.ts';
import type { Query, Sort } from '../../../derived/browse/query.ts';
import { FACETS } from '../../../derived/browse/facet-names.ts';

/** Which page of the index is which event. */
export interface Positions {
  /** How many of the names, from the first, are events, in the order of the record; the others are charts and stories. */
  readonly events: number;
  readonly names: readonly string[];
}

/** Reads what the build wrote. */
export function parsePositions({ events, hashes }: { readonly events: number; readonly hashes: string }): Positions {
  return { events, names: hashes.split(' ') };
}

/** The events among pages that were found. */
export function eventsAmong(names: Iterable<string>, positions: Positions): Bits {
  const place = placesOf(positions);
  const found = [...names].flatMap((name) => place.get(name) ?? []);
  return bitsOf(
    positions.events,
    found.filter((position) => position < positions.events),
  );
}

/**
 * Puts pages in order and leaves out events that are not chosen. Charts and stories have no time and nothing to filter by: they stand
 * behind the events of a list in the order of time, and are left out where filters are set.
 */
export function orderNames(
  names: readonly string[],
  chosen: Bits,
  positions: Positions,
  sort: Sort,
  filtered: boolean,
): string[] {
  const place = placesOf(positions);
  const isEvent = (name: string): boolean => (place.get(name) ?? Infinity) < positions.events;
  const events = names.filter((name) => isEvent(name) && hasBit(chosen, place.get(name) ?? 0));
  const others = filtered ? [] : names.filter((name) => !isEvent(name));
  if (sort === 'relevance') return names.filter((name) => (isEvent(name) ? hasBit(chosen, place.get(name) ?? 0) : !filtered));
  const direction = sort === 'oldest' ? 1 : -1;
  return [...events.sort((a, b) => direction * ((place.get(a) ?? 0) - (place.get(b) ?? 0))), ...others];
}

/** Chosen events in the order of time, where nothing was searched for: oldest first unless the newest are asked for. */
export function namesOf(chosen: Bits, { names }: Positions, sort: Sort): string[] {
  const inOrder = positionsOf(chosen).flatMap((position) => names[position] ?? []);
  return sort === 'newest' ? inOrder.reverse() : inOrder;
}

/** Whether anything but words narrows a search. */
export function isFiltered({ facets, from, to }: Query): boolean {
  return from !== null || to !== null || FACETS.some((facet) => facets[facet].length > 0);
}

const known = new WeakMap<Positions, ReadonlyMap<string, number>>();

function placesOf(positions: Positions): ReadonlyMap<string, number> {
  const places = known.get(positions) ?? new Map(positions.names.map((name, position) => [name, position]));
  known.set(positions, places);
  return places;
}
