import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import type { Corpus } from './derived/corpus.ts';
import { indexCorpus } from './derived/corpus.ts';
import type { History } from './derived/versions/version.ts';

let indexed: Promise<Corpus> | null = null;

/** The whole content as plain values with its indexes. Read once in a build; in dev at every request, so that edits show. */
export function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return readCollections();
  return (indexed ??= readCollections());
}

async function readCollections(): Promise<Corpus> {
  const [events, stories, charts, vocabulary, history] = await Promise.all([
    getCollection('events'),
    getCollection('stories'),
    getCollection('charts'),
    getCollection('vocabulary'),
    getCollection('history'),
  ]);
  const lists = vocabulary[0]?.data;
  if (!lists) throw new Error('The closed lists of the content could not be loaded; run npm run check.');
  return indexCorpus({
    events: events.map(({ data }) => data),
    stories: stories.map(({ data }) => data),
    charts: charts.map(({ data }) => data),
    vocabulary: lists,
    history: historyOf(history),
  });
}

/** The collection as one value: one of its entries says whether anything is known, the others are the histories of events. */
function historyOf(entries: readonly CollectionEntry<'history'>[]): History {
  const byId = new Map(entries.flatMap(({ id, data }) => ('versions' in data ? [[id, data] as const] : [])));
  const state = entries.flatMap(({ data }) => ('kind' in data ? data : []))[0];
  return state?.kind === 'known' ? { kind: 'known', byId } : { kind: 'unknown', reason: state?.reason ?? '' };
}
