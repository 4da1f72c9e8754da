import { daysBetween } from '../../domain/time/plain-date.ts';
import type { Bits } from './bits.ts';
import { addBits, allBits, bitsOf, countCommon, keepCommon, noBits } from './bits.ts';
import type { Facet } from './facet-names.ts';
import { eachFacet, FACETS } from './facet-names.ts';
import type { FacetIndex } from './index-format.ts';
import type { Query } from './query.ts';
import { firstDay, lastDay } from './query.ts';

/** A value of a facet with the events that have it. */
export interface OpenValue {
  readonly id: string;
  readonly name: string;
  readonly events: Bits;
}

/** The index as a browser keeps it in memory. */
export interface OpenIndex {
  readonly total: number;
  /** First and last civil day of each event, in days since 1970-01-01; open ends lie beyond every day. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Quarter of the local day where an hour is known, by position. */
  readonly quarters: ReadonlyMap<number, number>;
  readonly facets: Readonly<Record<Facet, readonly OpenValue[]>>;
}

/** What a query finds. */
export interface Selection {
  readonly events: Bits;
  readonly count: number;
  /** Events that each value of each facet would give together with all other facets, in the order of the index. */
  readonly counts: Readonly<Record<Facet, readonly number[]>>;
  /** The events without regard to the days asked for. */
  readonly anytime: Bits;
}

const BEYOND = 2 ** 30;

/** Unpacks an index as it came from the server. */
export function openIndex(index: FacetIndex): OpenIndex {
  const { total } = index;
  const [first, last] = [new Int32Array(total), new Int32Array(total)];
  let before = 0;
  for (let position = 0; position < total; position++) {
    const distance = index.first[position] ?? null;
    const length = index.length[position] ?? null;
    if (distance !== null) before += distance;
    first[position] = distance === null ? -BEYOND : before;
    last[position] = distance === null ? (index.until[position] ?? BEYOND) : length === null ? BEYOND : before + length;
  }
  const hours = sums(index.hours.at);
  return {
    total,
    first,
    last,
    quarters: new Map(hours.map((position, place) => [position, index.hours.quarter[place] ?? 0])),
    facets: eachFacet((facet) => index.facets[facet].map(({ id, name, at }) => ({ id, name, events: bitsOf(total, sums(at)) }))),
  };
}

/** Finds the events of a query, without its words, among those `within`, and counts what every further choice would give. */
export function selectEvents(
  index: OpenIndex,
  query: Pick<Query, 'facets' | 'from' | 'to'>,
  within = allBits(index.total),
): Selection {
  const chosen = eachFacet((facet) => chosenEvents(index, facet, query.facets[facet]));
  const days = eventsBetween(index, query.from, query.to);
  const common = (without: Facet | 'days' | null): Bits => {
    const events = within.slice();
    if (without !== 'days') keepCommon(events, days);
    for (const facet of FACETS) if (facet !== without && chosen[facet]) keepCommon(events, chosen[facet]);
    return events;
  };
  const events = common(null);
  return {
    events,
    count: countCommon(events, events),
    counts: eachFacet((facet) => {
      const others = chosen[facet] ? common(facet) : events;
      return index.facets[facet].map((value) => countCommon(value.events, others));
    }),
    anytime: common('days'),
  };
}

/** Events that can have happened on a day from `from` to `to`, by the calendar in which they were reported. */
export function eventsBetween({ total, first, last }: OpenIndex, from: string | null, to: string | null): Bits {
  if (from === null && to === null) return allBits(total);
  const start = dayNumber(from === null ? null : firstDay(from), -BEYOND);
  const end = dayNumber(to === null ? null : lastDay(to), BEYOND);
  const bits = noBits(total);
  for (let position = 0; position < total; position++)
    if ((first[position] ?? 0) <= end && (last[position] ?? 0) >= start)
      bits[position >> 5] = (bits[position >> 5] ?? 0) | (1 << (position & 31));
  return bits;
}

/** The facets of a query that keep an event out. */
export function facetsAgainst(index: OpenIndex, query: Pick<Query, 'facets'>, position: number): Facet[] {
  const single = bitsOf(index.total, [position]);
  return FACETS.filter((facet) => {
    const events = chosenEvents(index, facet, query.facets[facet]);
    return events !== null && countCommon(events, single) === 0;
  });
}

/** The name of a value for readers; the id itself where the record does not know it. */
export function nameOf(index: OpenIndex, facet: Facet, id: string): string {
  return index.facets[facet].find((value) => value.id === id)?.name ?? id;
}

/** Events with any of the values; null where none is chosen. A value that the record does not know has no events. */
function chosenEvents(index: OpenIndex, facet: Facet, ids: readonly string[]): Bits | null {
  if (ids.length === 0) return null;
  const events = noBits(index.total);
  for (const value of index.facets[facet]) if (ids.includes(value.id)) addBits(events, value.events);
  return events;
}

function dayNumber(day: string | null, otherwise: number): number {
  return day === null ? otherwise : daysBetween('1970-01-01', day);
}

function sums(distances: readonly number[]): number[] {
  let at = 0;
  return distances.map((distance) => (at += distance));
}
