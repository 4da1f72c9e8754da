import { parentPort, workerData } from 'node:worker_threads';
import { parseWithSatteri } from '../domain/mdx/parse-with-satteri.ts';
import { readEvent } from '../domain/read-event.ts';
import type { ById, Office } from '../domain/vocabulary.ts';
import type { EventText } from './read-events.ts';

// A thread of read-events.ts: gets texts, answers with what they hold.
const offices: ById<Office> = workerData;

parentPort?.on('message', (texts: readonly EventText[]) => {
  parentPort?.postMessage(texts.map(({ file, text }) => readEvent(file, text, offices, parseWithSatteri)));
});
