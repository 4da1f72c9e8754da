import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { parseWithSatteri } from '../domain/mdx/parse-with-satteri.ts';
import type { ReadEvent } from '../domain/read-event.ts';
import { readEvent } from '../domain/read-event.ts';
import type { ById, Office } from '../domain/vocabulary.ts';

/** An event file: its path below the content root and what it holds. */
export interface EventText {
  readonly file: string;
  readonly text: string;
}

// A thread takes a third of a second to start, in which one thread reads some 900 files.
const FEWEST_FOR_THREADS = 2000;
const BATCH = 250;
const MOST_THREADS = 4;

/** Reads event files, many of them on several processors at once. What comes out is in the order of the files either way. */
export async function readEvents(
  texts: readonly EventText[],
  offices: ById<Office>,
  processors = availableParallelism(),
): Promise<ReadEvent[]> {
  if (texts.length < FEWEST_FOR_THREADS || processors < 2)
    return texts.map(({ file, text }) => readEvent(file, text, offices, parseWithSatteri));
  const read: ReadEvent[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const thread = new Worker(new URL('./read-events-worker.ts', import.meta.url), { workerData: offices });
    try {
      while (next < texts.length) {
        const from = next;
        next += BATCH;
        thread.postMessage(texts.slice(from, from + BATCH));
        const [batch]: ReadEvent[][] = await once(thread, 'message');
        batch?.forEach((event, index) => (read[from + index] = event));
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(processors, MOST_THREADS) }, work));
  return read;
}
