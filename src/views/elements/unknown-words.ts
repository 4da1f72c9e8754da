import { FACET_LABELS, FACETS } from '../../derived/browse/facet-names.ts';
import type { Query } from '../../derived/browse/query.ts';
import type { OpenIndex } from '../../derived/browse/select.ts';

/** Names the values of a query that no event has: they are misspelled, or came from another record. Empty where there are none. */
export function unknownWords({ facets }: OpenIndex, query: Query): string {
  const unknown = FACETS.flatMap((facet) =>
    query.facets[facet]
      .filter((value) => !facets[facet].some(({ id }) => id === value))
      .map((value) => `No event of this record has the ${FACET_LABELS[facet].toLowerCase()} “${value}”.`),
  );
  return unknown.join(' ');
}
