import type { PlainDate } from '../../domain/time/plain-date.ts';
import { lastDayOfMonth, parsePlainDate } from '../../domain/time/plain-date.ts';
import type { Facet } from './facet-names.ts';
import { eachFacet, FACETS } from './facet-names.ts';

export type Sort = 'relevance' | 'newest' | 'oldest';

/** What a reader looks for: words, values of facets, a stretch of days, an order. The state of the timeline and of the search, and all of their address. */
export interface Query {
  readonly words: string;
  /** Chosen values: any of them within a facet, all facets together. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', or null where the stretch is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sort: Sort;
}

const NAMES: readonly string[] = ['q', ...FACETS, 'from', 'to', 'sort'];

/** The query that asks for everything. */
export const EMPTY_QUERY: Query = { words: '', facets: eachFacet(() => []), from: null, to: null, sort: 'relevance' };

/** Reads a query out of an address. What cannot be read is left out and named in `problems`, in full sentences. */
export function parseQuery(address: URLSearchParams): { readonly query: Query; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const day = (name: 'from' | 'to'): string | null => {
    const text = address.get(name)?.trim();
    if (!text) return null;
    if (firstDay(text) !== null) return text;
    problems.push(`“${text}” is no day, month or year. Dates are written as in 2026-05-20, 2026-05 or 2026.`);
    return null;
  };
  const sort = address.get('sort');
  const [from, to] = [day('from'), day('to')];
  const backwards = from !== null && to !== null && (firstDay(from) ?? '') > (lastDay(to) ?? '');
  if (backwards) problems.push(`The dates end before they begin: from ${from} to ${to}. They are left out.`);
  return {
    query: {
      words: (address.get('q') ?? '').trim().slice(0, 300),
      facets: eachFacet((facet) => [...new Set(address.getAll(facet).filter((value) => value !== ''))]),
      from: backwards ? null : from,
      to: backwards ? null : to,
      sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
    },
    problems,
  };
}

/** Writes a query into a copy of an address; names that are not the query's own stay as they are, behind it. */
export function writeQuery(query: Query, address: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams();
  if (query.words) written.set('q', query.words);
  for (const facet of FACETS) for (const value of query.facets[facet]) written.append(facet, value);
  if (query.from) written.set('from', query.from);
  if (query.to) written.set('to', query.to);
  if (query.sort !== 'relevance') written.set('sort', query.sort);
  for (const [name, value] of address) if (!NAMES.includes(name)) written.append(name, value);
  return written;
}

/** Whether anything but the order is asked for. */
export function isNarrowed({ words, facets, from, to }: Query): boolean {
  return words !== '' || from !== null || to !== null || FACETS.some((facet) => facets[facet].length > 0);
}

/** The same query with a value of a facet chosen, or no longer. */
export function toggleValue(query: Query, facet: Facet, value: string, chosen: boolean): Query {
  const others = query.facets[facet].filter((other) => other !== value);
  return { ...query, facets: { ...query.facets, [facet]: chosen ? [...others, value] : others } };
}

/** The first day that 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD' names, or null for any other text. */
export function firstDay(text: string): PlainDate | null {
  return parsePlainDate(/^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);
}

/** The last day that 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD' names, or null for any other text. */
export function lastDay(text: string): PlainDate | null {
  if (/^\d{4}$/.test(text)) return parsePlainDate(`${text}-12-31`);
  if (!/^\d{4}-\d{2}$/.test(text)) return parsePlainDate(text);
  const month = Number(text.slice(5));
  return month >= 1 && month <= 12 ? lastDayOfMonth(Number(text.slice(0, 4)), month) : null;
}
