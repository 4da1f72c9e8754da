import type { FacetIndex } from '../../../derived/browse/index-format.ts';
import type { OpenIndex } from '../../../derived/browse/select.ts';
import { openIndex } from '../../../derived/browse/select.ts';
import { link } from '../../link.ts';
import type { Positions } from './order-results.ts';
import { parsePositions } from './order-results.ts';

/** What filters, counts and orders in time need; a plain search does without it. */
export interface SearchData {
  readonly index: OpenIndex;
  readonly positions: Positions;
}

let loading: Promise<SearchData> | null = null;

/** Loads it once. Throws an Error where it cannot be loaded; asking again tries again. */
export function loadSearchData(): Promise<SearchData> {
  return (loading ??= fetchBoth().catch((error: unknown) => {
    loading = null;
    throw error;
  }));
}

async function fetchBoth(): Promise<SearchData> {
  const [index, positions] = await Promise.all([
    fetchJson<FacetIndex>('/timeline/index.json'),
    fetchJson<Parameters<typeof parsePositions>[0]>('/pagefind/positions.json'),
  ]);
  return { index: openIndex(index), positions: parsePositions(positions) };
}

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(link(path));
  if (!response.ok) throw new Error(`The filters could not be loaded (${response.status}).`);
  return response.json();
}
