import { getCollection } from 'astro:content';
import { keptHistory } from './build/kept-history.ts';
import type { Corpus } from './derived/corpus.ts';
import { indexCorpus } from './derived/corpus.ts';

let indexed: Promise<Corpus> | null = null;

/** The whole content as plain values with its indexes. Read once in a build; in dev at every request, so that edits show. */
export function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return readCollections();
  return (indexed ??= readCollections());
}

async function readCollections(): Promise<Corpus> {
  const [events, stories, charts, vocabulary] = await Promise.all([
    getCollection('events'),
    getCollection('stories'),
    getCollection('charts'),
    getCollection('vocabulary'),
  ]);
  const lists = vocabulary[0]?.data;
  if (!lists) throw new Error('The closed lists of the content could not be loaded; run npm run check.');
  const values = {
    events: events.map(({ data }) => data),
    stories: stories.map(({ data }) => data),
    charts: charts.map(({ data }) => data),
    vocabulary: lists,
  };
  return indexCorpus(values, keptHistory());
}
