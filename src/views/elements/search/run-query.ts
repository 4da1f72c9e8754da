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
  /** Whether the best page has every word of the search as it was typed, or in another of its forms. */
  readonly complete: boolean;
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
  const first = found?.[0] && (await load(found[0].id));
  const hits = found && (first?.matches ? found.map(({ id }) => id) : []);
  const outcome = { query, words, hits, complete: first?.complete ?? false, load };
  if (!isFiltered(query) && query.sort === 'relevance') return { ...outcome, names: hits ?? [] };
  return { ...outcome, names: arrange(query, hits, await loadSearchData()) };
}

/** The next pages of a list. By relevance, those that have the words themselves stand before those with longer ones. */
export async function loadPages({ query, names, load }: Outcome, from: number, count: number): Promise<FoundPage[]> {
  const loaded = await Promise.all(names.slice(from, from + count).map(load));
  const pages = loaded.filter((page) => page !== null);
  return query.sort === 'relevance' ? pages.sort((a, b) => Number(b.exact) - Number(a.exact)) : pages;
}

/** The names of what a query finds among pages with its words, or among all where none were searched. */
function arrange(query: Query, hits: readonly string[] | null, { index, positions }: SearchData): string[] {
  const within = hits ? eventsAmong(hits, positions) : allBits(index.total);
  const chosen = selectEvents(index, query, within).events;
  if (hits) return orderNames(hits, chosen, positions, query.sort, isFiltered(query));
  return isFiltered(query) ? namesOf(chosen, positions, query.sort) : [];
}
