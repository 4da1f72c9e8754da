import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PlacedCard } from '../derived/cards/list-cards.ts';

const BATCH = 20;

/** A card with the file it is drawn in. */
export interface DrawnCard {
  readonly path: string;
  readonly file: string;
}

/** Draws cards beside the thread that calls, on `threads` others. */
export async function drawCards(cards: readonly PlacedCard[], cacheDir: string, threads: number): Promise<DrawnCard[]> {
  const drawn: DrawnCard[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const thread = new Worker(new URL('./card-worker.ts', import.meta.url), { workerData: cacheDir });
    try {
      while (next < cards.length) {
        const batch = cards.slice(next, next + BATCH);
        next += BATCH;
        thread.postMessage(batch);
        const [files]: string[][] = await once(thread, 'message');
        batch.forEach(({ path }, index) => drawn.push({ path, file: files?.[index] ?? '' }));
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return drawn;
}
