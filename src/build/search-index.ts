import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { indexCorpus } from '../derived/corpus.ts';
import type { SearchFile } from './index-search.ts';
import { indexSearch } from './index-search.ts';
import type { Settings } from './settings.ts';
import { shareReading } from './shared-reading.ts';

const FOLDER = 'pagefind';
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** Writes the search index into a build, from the content itself; in dev it is made at the first search and again after an edit. */
export function searchIndex(settings: Settings): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const files = await readIndex(settings.contentDir);
        if (!files) throw new Error('The content has problems.');
        for (const { path, content } of files) {
          const file = join(settings.stagingDir, FOLDER, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${files.length} files of the search index`);
      },
      'astro:server:setup': ({ server }) => {
        let latest: Promise<ReadonlyMap<string, Uint8Array> | null> | null = null;
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(`${settings.contentDir}${sep}`)) latest = null;
        });
        server.middlewares.use((request, response, next) => {
          const path = pathInIndex(request.url ?? '', settings.basePath);
          if (path === null) return next();
          latest ??= readIndex(settings.contentDir).then((files) => files && byPath(files));
          latest.then((files) => {
            const content = files?.get(path);
            response.statusCode = content ? 200 : files ? 404 : 503;
            response.setHeader('Cache-Control', 'no-store');
            response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
            response.end(content);
          }, next);
        });
      },
    },
  };
}

/** The files of the index; null while the content has problems. */
async function readIndex(contentDir: string): Promise<SearchFile[] | null> {
  const { values } = await shareReading(contentDir);
  return values && indexSearch(indexCorpus(values));
}

function byPath(files: readonly SearchFile[]): ReadonlyMap<string, Uint8Array> {
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** The path below the index that an address asks for, whether or not the server has taken off the base path; null for another. */
function pathInIndex(url: string, basePath: string): string | null {
  const path = decodeURI(url.replace(/\?.*$/, ''));
  const folder = [`${basePath}${FOLDER}/`, `/${FOLDER}/`].find((start) => path.startsWith(start));
  return folder === undefined ? null : path.slice(folder.length);
}
