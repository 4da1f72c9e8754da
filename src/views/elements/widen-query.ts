import { hasBit } from '../../derived/browse/bits.ts';
import type { Facet } from '../../derived/browse/facet-names.ts';
import { FACET_LABELS } from '../../derived/browse/facet-names.ts';
import type { Query } from '../../derived/browse/query.ts';
import type { OpenIndex } from '../../derived/browse/select.ts';
import { eventsBetween, facetsAgainst, nameOf } from '../../derived/browse/select.ts';

/** The query without what hides an event, and what to say of that; null where nothing hides it. */
export function widenFor(
  index: OpenIndex,
  query: Query,
  position: number,
): { readonly query: Query; readonly words: string | null } {
  const against = facetsAgainst(index, query, position);
  const outside = !hasBit(eventsBetween(index, query.from, query.to), position);
  if (against.length === 0 && !outside) return { query, words: null };
  const facets = { ...query.facets };
  for (const facet of against) facets[facet] = [];
  const dropped = [...against.map((facet) => wordsOf(index, query, facet)), ...(outside ? ['the dates'] : [])];
  return {
    query: { ...query, facets, ...(outside ? { from: null, to: null } : {}) },
    words: `The event this address leads to was hidden by ${joinWords(dropped)}. ${dropped.length === 1 ? 'That filter was' : 'Those filters were'} taken off.`,
  };
}

function wordsOf(index: OpenIndex, { facets }: Query, facet: Facet): string {
  return `${FACET_LABELS[facet]}: ${facets[facet].map((value) => nameOf(index, facet, value)).join(', ')}`;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
