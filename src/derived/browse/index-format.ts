import type { Facet } from './facet-names.ts';

/** A value of a facet with the events that have it: positions in the corpus, each as its distance from the one before. */
export interface IndexedValue {
  readonly id: string;
  readonly name: string;
  readonly at: readonly number[];
}

/** What a browser needs to filter all events: a few bytes an event, no titles. Position means index in the corpus, from 0. */
export interface FacetIndex {
  readonly total: number;
  /** First civil day of each event as reported, in days since 1970-01-01, as the distance from the last known one; null is open. */
  readonly first: readonly (number | null)[];
  /** Days from the first to the last; null where either end is open. */
  readonly length: readonly (number | null)[];
  /** Last day where the first is open, by position. */
  readonly until: Readonly<Record<string, number>>;
  /** Events with a known hour: distances between their positions, and the quarter of the local day (0 to 95) of each. */
  readonly hours: { readonly at: readonly number[]; readonly quarter: readonly number[] };
  readonly facets: Readonly<Record<Facet, readonly IndexedValue[]>>;
}
