import { link } from '../../link.ts';
import type { Fragment } from './fragment.ts';
import type { SearchWords } from './search-words.ts';

/** A page that was found; what is shown of it is loaded when it is asked for. */
export interface Hit {
  /** The name under which the index keeps the page. */
  readonly id: string;
  readonly load: () => Promise<Fragment>;
}

interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (term: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

let loading: Promise<Pagefind> | null = null;
let attempts = 0;

/** Finds pages by their words, best first. Throws an Error where the index cannot be loaded, also a second time; asking again tries again. */
export async function findPages({ term }: SearchWords): Promise<Hit[]> {
  if (term === '') return [];
  try {
    return await search(term).catch((error: unknown) => {
      if (!navigator.onLine) throw error;
      return search(term);
    });
  } catch (error) {
    throw new Error('The search could not be loaded.', { cause: error });
  }
}

async function search(term: string): Promise<Hit[]> {
  const pagefind = await loadPagefind();
  try {
    const { results } = await pagefind.search(term);
    // A part of the index that cannot be loaded counts as empty: nothing found without a network says nothing.
    if (results.length === 0 && !navigator.onLine) throw new Error('There is no network.');
    return results.map(({ id, data }) => {
      const name = id.replace(/^en_/, '');
      return { id: name, load: () => data().catch(() => loadFragment(name)) };
    });
  } catch (error) {
    // What failed once stays failed in it: the next search begins anew.
    loading = null;
    throw error;
  }
}

/** Loads what the index keeps of a page that was not searched for but chosen. */
export async function loadFragment(id: string): Promise<Fragment> {
  const response = await fetch(link(`/pagefind/fragment/en_${id}.pf_fragment`));
  if (!response.ok || !response.body) throw new Error(`A result could not be loaded (${response.status}).`);
  const text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
  const fragment: Omit<Fragment, 'locations'> = JSON.parse(text.slice('pagefind_dcd'.length));
  return { ...fragment, url: link(fragment.url), locations: [] };
}

/** Loads the index before it is needed; a failure is told by the search itself. */
export function warmUp(): void {
  loadPagefind().catch(() => null);
}

function loadPagefind(): Promise<Pagefind> {
  return (loading ??= begin().catch((error: unknown) => {
    loading = null;
    throw error;
  }));
}

async function begin(): Promise<Pagefind> {
  // Under another address a module that failed is made anew.
  const address = link(`/pagefind/pagefind.js${attempts++ === 0 ? '' : `?attempt=${attempts}`}`);
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: link('/') });
  return pagefind;
}
