import { parentPort, workerData } from 'node:worker_threads';
import type { PlacedCard } from '../derived/cards/list-cards.ts';
import { drawCard } from './draw-card.ts';

// A thread of draw-cards.ts: gets cards, answers with the files they are drawn in.
const cacheDir: string = workerData;

parentPort?.on('message', async (cards: readonly PlacedCard[]) => {
  const files: string[] = [];
  for (const { card } of cards) files.push(await drawCard(card, cacheDir));
  parentPort?.postMessage(files);
});
