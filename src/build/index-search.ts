import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../derived/corpus.ts';
import type { SearchPage } from '../derived/search/search-page.ts';
import { renderSearchPages } from '../derived/search/search-page.ts';
import { listWords } from '../derived/search/word-list.ts';

/** A file of the search index, its path below 'pagefind/'. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

// What a browser downloads of the index with every query: smaller pieces make a first result smaller and the list of pieces longer.
const CHUNK_SIZE = '4000';

// Ready-made interfaces, of which this site has its own.
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\b|^wasm\.unknown\./;

const SIGNATURE = 'pagefind_dcd';

/** Indexes everything that can be found. The same content gives the same files. */
export async function indexSearch(corpus: Corpus): Promise<SearchFile[]> {
  const pages = renderSearchPages(corpus);
  const files = (await indexPages(pages)).filter(({ path }) => !UNUSED.test(path)).map(packTightly);
  const hashes = hashesOf(files);
  const order = pages.map(({ url }) => {
    const hash = hashes.get(url);
    if (hash === undefined) throw new Error(`The search index has no page ${url}.`);
    return hash;
  });
  if (hashes.size !== pages.length) throw new Error(`The search index has ${hashes.size} pages in place of ${pages.length}.`);
  return [
    ...files,
    textFile('positions.json', { events: corpus.events.length, hashes: order.join(' ') }),
    textFile('words.json', listWords(pages.map(({ html }) => html))),
  ];
}

async function indexPages(pages: readonly SearchPage[]): Promise<SearchFile[]> {
  // The service reads the size from its environment when it starts.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
    for (const { url, html } of pages) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`${url} could not be indexed for search: ${added.errors.join(' ')}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`The search index could not be written: ${faults.join(' ')}`);
    return files;
  } finally {
    await close();
    delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  }
}

/** Packs the list of pages, which every search downloads, as small as it goes. */
function packTightly({ path, content }: SearchFile): SearchFile {
  if (!path.endsWith('.pf_meta')) return { path, content };
  return { path, content: gzipSync(gunzipSync(content), { level: 9, memLevel: 9 }) };
}

/** The name under which the index keeps each page, by the page's address: results carry that name and nothing else. */
function hashesOf(files: readonly SearchFile[]): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /^fragment\/en_(\w+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    if (!text.startsWith(SIGNATURE)) throw new Error(`The search index has an unreadable page, ${path}.`);
    const { url }: { url: string } = JSON.parse(text.slice(SIGNATURE.length));
    if (hashes.has(url)) throw new Error(`The search index has the page ${url} twice.`);
    hashes.set(url, name);
  }
  return hashes;
}

function textFile(path: string, value: unknown): SearchFile {
  return { path, content: Buffer.from(JSON.stringify(value)) };
}
