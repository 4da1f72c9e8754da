import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listCards } from '../derived/cards/list-cards.ts';
import type { PlacedCard } from '../derived/cards/list-cards.ts';
import { indexCorpus } from '../derived/corpus.ts';
import { drawCard } from './draw-card.ts';
import type { DrawnCard } from './draw-cards.ts';
import { drawCards } from './draw-cards.ts';
import type { Settings } from './settings.ts';
import { shareReading } from './shared-reading.ts';

const FOLDER = '/cards/';
const MOST_THREADS = 4;

/**
 * Draws the pictures that stand for pages where links are shared. In a build it is done by other threads while the pages are made,
 * which keep one processor busy; in dev a card is drawn when it is asked for.
 */
export function cardImages(settings: Settings): AstroIntegration {
  let cacheDir = '';
  let drawing: Promise<readonly DrawnCard[]> | null = null;
  return {
    name: 'card-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = join(fileURLToPath(config.cacheDir), 'cards');
      },
      'astro:build:start': () => {
        const threads = Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1));
        drawing = readCards(settings.contentDir).then((cards) => drawCards(cards ?? [], cacheDir, threads));
        // The pages are made meanwhile; whoever awaits the cards gets the error.
        drawing.catch(() => {});
      },
      'astro:build:done': async ({ logger }) => {
        const drawn = (await drawing) ?? [];
        for (const { path, file } of drawn) {
          const target = join(settings.stagingDir, path);
          await mkdir(dirname(target), { recursive: true });
          await copyFile(file, target);
        }
        logger.info(`${drawn.length} card images`);
      },
      'astro:server:setup': ({ server }) => {
        let latest: Promise<readonly PlacedCard[] | null> | null = null;
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(`${settings.contentDir}${sep}`)) latest = null;
        });
        server.middlewares.use((request, response, next) => {
          const path = cardPathOf(request.url ?? '', settings.basePath);
          if (path === null) return next();
          latest ??= readCards(settings.contentDir);
          latest
            .then(async (cards) => {
              const found = cards?.find((card) => card.path === path);
              response.statusCode = found ? 200 : cards ? 404 : 503;
              response.setHeader('Cache-Control', 'no-store');
              response.setHeader('Content-Type', 'image/png');
              response.end(found && (await readFile(await drawCard(found.card, cacheDir))));
            })
            .catch(next);
        });
      },
    },
  };
}

/** The cards of the content; null while it has problems. */
async function readCards(contentDir: string): Promise<readonly PlacedCard[] | null> {
  const { values } = await shareReading(contentDir);
  return values && listCards(indexCorpus(values));
}

/** The path of the card that an address asks for, whether or not the server has taken off the base path; null for another. */
function cardPathOf(url: string, basePath: string): string | null {
  const path = decodeURI(url.replace(/\?.*$/, ''));
  if (path.startsWith(`${basePath}${FOLDER.slice(1)}`)) return path.slice(basePath.length - 1);
  return path.startsWith(FOLDER) ? path : null;
}
