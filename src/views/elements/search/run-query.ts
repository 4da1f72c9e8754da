import { allBits } from '../../../derived/browse/bits.ts';
import type { Query } from '../../../derived/browse/query.ts';
import { selectEvents } from '../../../derived/browse/select.ts';
import type { Fragment } from './fragment.ts';
import { eventsAmong, isFiltered, namesOf, orderNames } from './order-results.ts';
import type { FoundPage } from './read-fragment.ts';
import { readFragment } from './read-fragment.ts';
import { findPages, loadFragment } from './search-client.ts';
import type { SearchData } from './search-data.ts';
import { loadSearchData } from './search-data.ts';
import type { SearchWords } from './search-words.ts';
import { parseWords } from './search-words.ts';

/** What a query finds: names of pages in the order in which they are shown. */
export interface Outcome {
  readonly query: Query;
  readonly words: SearchWords;
  readonly names: readonly string[];
  /** Pages with the words, whatever else narrows the search; null where no words are searched. */
  readonly hits: readonly string[] | null;
  readonly load: (name: string) => Promise<FoundPage | null>;
}

/** Searches. Loads what filters and orders in time need only where they are asked for. Throws an Error where something cannot be loaded. */
export async function runQuery(query: Query): Promise<Outcome> {
  const words = parseWords(query.words);
  const found = words.term === '' ? null : await findPages(words);
  const loaders = new Map(found?.map(({ id, load }) => [id, load]));
  const load = async (name: string): Promise<FoundPage | null> => {
    const fragment: Fragment = await (loaders.get(name)?.() ?? loadFragment(name));
    return readFragment(fragment, words);
  };
  // The index falls back on words that merely begin alike; where not even the best page has one that was meant, nothing was found.
  const first = found?.[0];
  const meant = !first || (await load(first.id))?.matches;
  const hits = found && (meant ? found.map(({ id }) => id) : []);
  if (!isFiltered(query) && query.sort === 'relevance') return { query, words, names: hits ?? [], hits, load };
  const data = await loadSearchData();
  return { query, words, names: arrange(query, hits, data), hits, load };
}

/** The names of what a query finds among pages with its words, or among all where none were searched. */
function arrange(query: Query, hits: readonly string[] | null, { index, positions }: SearchData): string[] {
  const within = hits ? eventsAmong(hits, positions) : allBits(index.total);
  const chosen = selectEvents(index, query, within).events;
  if (hits) return orderNames(hits, chosen, positions, query.sort, isFiltered(query));
  return isFiltered(query) ? namesOf(chosen, positions, query.sort) : [];
}
