import { createHash } from 'node:crypto';
import { findLost, LOCK_FILE } from '../derived/published/find-lost.ts';
import type { Chart } from '../domain/chart.ts';
import { findProblems } from '../domain/cross-check.ts';
import type { Event } from '../domain/event.ts';
import { parseWithSatteri } from '../domain/mdx/parse-with-satteri.ts';
import type { Problem } from '../domain/problem.ts';
import { compareProblems } from '../domain/problem.ts';
import { readChart } from '../domain/read-chart.ts';
import type { ReadEvent } from '../domain/read-event.ts';
import { readIds } from '../domain/read-ids.ts';
import { readStory } from '../domain/read-story.ts';
import type { ListName } from '../domain/read-vocabulary.ts';
import { readVocabulary, usableOffices, VOCABULARY_FILES } from '../domain/read-vocabulary.ts';
import { errorsOf } from '../domain/rules/rules.ts';
import type { Story } from '../domain/story.ts';
import type { ById, Office, Vocabulary } from '../domain/vocabulary.ts';
import { findFileProblems, sortFiles } from './content-files.ts';
import type { EventText } from './read-events.ts';
import { readEvents } from './read-events.ts';

/** A content root as read: its values where everything is right, and every problem where not. */
export interface Content {
  readonly files: number;
  /** Errors and warnings. */
  readonly problems: readonly Problem[];
  /** Text of the lock file; null where there is none, and then no address is held to. */
  readonly lock: string | null;
  /** Null while there is any error: nothing half-read is used. */
  readonly values: {
    readonly vocabulary: Vocabulary;
    readonly events: readonly Event[];
    readonly stories: readonly Story[];
    readonly charts: readonly Chart[];
  } | null;
}

/** What earlier readings made of files, by path, so that an edit costs the reading of one file; `digest` is of all that it was made of. */
export type ReadingMemo = Map<string, { readonly digest: string; readonly read: ReadEvent }>;

/** Reads and checks the texts of all files of a content root, given by their paths below it. */
export async function readTexts(texts: ReadonlyMap<string, string>, memo: ReadingMemo, now: number | null): Promise<Content> {
  const files = sortFiles([...texts.keys()]);
  const text = (file: string): string => texts.get(file) ?? '';
  const lists = Object.fromEntries(Object.entries(VOCABULARY_FILES).map(([list, file]) => [list, texts.get(file)])) as Record<
    ListName,
    string | undefined
  >;
  const vocabulary = readVocabulary(lists);
  const events = await readChanged(
    files.events.map((file) => ({ file, text: text(file) })),
    lists.offices ?? '',
    usableOffices(vocabulary.lists.offices),
    memo,
  );
  const stories = files.stories.map((file) => readStory(file, text(file), parseWithSatteri));
  const charts = files.charts.map((file) => readChart(file, text(file)));
  const corpus = { vocabulary, events, stories, charts };
  const lock = texts.get(LOCK_FILE) ?? null;
  const problems = [
    ...findFileProblems(files.unexpected),
    ...findProblems(corpus, now),
    ...(lock === null ? [] : findLost(lock, { ids: readIds(corpus), events, removed: vocabulary.lists.removed })),
  ].sort(compareProblems);
  const { offices, organisations, metrics, kinds, hosts, site, removed } = vocabulary.lists;
  const complete = errorsOf(problems).length === 0 && offices && organisations && metrics && kinds && hosts && site && removed;
  return {
    files: files.events.length + files.stories.length + files.charts.length + files.lists.length,
    problems,
    lock,
    values: complete
      ? {
          vocabulary: { organisations, offices, metrics, kinds, hosts, site, removed },
          events: events.flatMap(({ event }) => event ?? []),
          stories: stories.flatMap(({ story }) => story ?? []),
          charts: charts.flatMap(({ chart }) => chart ?? []),
        }
      : null,
  };
}

/** Reads the events whose text, or whose places, are not those of the last reading; forgets those that are gone. */
async function readChanged(
  texts: readonly EventText[],
  officesText: string,
  offices: ById<Office>,
  memo: ReadingMemo,
): Promise<ReadEvent[]> {
  const digests = new Map(texts.map(({ file, text }) => [file, digestOf(officesText, text)]));
  for (const file of memo.keys()) if (!digests.has(file)) memo.delete(file);
  const changed = texts.filter(({ file }) => memo.get(file)?.digest !== digests.get(file));
  const read = await readEvents(changed, offices);
  changed.forEach(({ file }, index) => {
    const event = read[index];
    if (event) memo.set(file, { digest: digests.get(file) ?? '', read: event });
  });
  return texts.flatMap(({ file }) => memo.get(file)?.read ?? []);
}

function digestOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  // The length keeps the end of one text from passing for the beginning of the next.
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest('base64');
}
