import { createHash } from 'node:crypto';
import { findLost, LOCK_FILE } from '../derived/published/find-lost.ts';
import type { Chart } from '../domain/chart.ts';
import type { ReadCorpus } from '../domain/cross-check.ts';
import { findProblems } from '../domain/cross-check.ts';
import { DRAFTS_FOLDER, saysDraft, undecidedDraft } from '../domain/draft.ts';
import type { Entry } from '../domain/entry.ts';
import type { Event, EventFrontMatter } from '../domain/event.ts';
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
import type { CheckedDrafts, DraftsMode } from './check-drafts.ts';
import { checkDrafts } from './check-drafts.ts';
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
  readonly drafts: CheckedDrafts;
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

/** Everything of a content root, read but not yet checked. */
export interface ContentReading {
  readonly corpus: ReadCorpus;
  readonly lock: string | null;
  /** Paths of the entries that say they are drafts; they are not part of the corpus. */
  readonly draftFiles: readonly string[];
  /** How many files were read, without drafts. */
  readonly files: number;
  /** Problems of the files as such. */
  readonly problems: readonly Problem[];
}

/** Reads and checks the texts of all files of a content root, given by their paths below it. */
export async function readTexts(
  texts: ReadonlyMap<string, string>,
  memo: ReadingMemo,
  now: number | null,
  drafts: DraftsMode = 'skip',
): Promise<Content> {
  const { corpus, lock, draftFiles, files, problems: fileProblems } = await readCorpusTexts(texts, memo);
  const { vocabulary, events, stories, charts } = corpus;
  const checked = await checkDrafts(
    draftFiles.map((file) => ({ file, text: texts.get(file) ?? '' })),
    corpus,
    drafts,
    now,
  );
  const problems = [
    ...fileProblems,
    ...findProblems(corpus, now),
    ...(lock === null ? [] : findLost(lock, { ids: readIds(corpus), events, removed: vocabulary.lists.removed })),
    ...checked.faults,
  ].sort(compareProblems);
  const { offices, organisations, metrics, kinds, hosts, site, removed, links } = vocabulary.lists;
  const isSound = errorsOf(problems).length === 0;
  const complete = isSound && offices && organisations && metrics && kinds && hosts && site && removed && links;
  return {
    files: files + checked.checked,
    problems,
    lock,
    drafts: checked,
    values: complete
      ? {
          vocabulary: { organisations, offices, metrics, kinds, hosts, site, removed, links },
          events: events.flatMap(({ event }) => event ?? []),
          stories: stories.flatMap(({ story }) => story ?? []),
          charts: charts.flatMap(({ chart }) => chart ?? []),
        }
      : null,
  };
}

/** Reads the texts of all files of a content root without checking what they say of each other. */
export async function readCorpusTexts(texts: ReadonlyMap<string, string>, memo: ReadingMemo): Promise<ContentReading> {
  const files = sortFiles([...texts.keys()]);
  const text = (file: string): string => texts.get(file) ?? '';
  const lists = Object.fromEntries(Object.entries(VOCABULARY_FILES).map(([list, file]) => [list, texts.get(file)])) as Record<
    ListName,
    string | undefined
  >;
  const vocabulary = readVocabulary(lists);
  const read = await readChanged(
    files.events.filter((file) => !saysDraft(text(file))).map((file) => ({ file, text: text(file) })),
    lists.offices ?? '',
    usableOffices(vocabulary.lists.offices),
    memo,
  );
  const events = read.filter(({ entry }) => !isDraft(entry));
  const published = new Set(events.map(({ entry }) => entry.file));
  const stories = files.stories.map((file) => readStory(file, text(file), parseWithSatteri));
  const charts = files.charts.map((file) => readChart(file, text(file)));
  return {
    corpus: { vocabulary, events, stories, charts },
    lock: texts.get(LOCK_FILE) ?? null,
    draftFiles: files.events.filter((file) => !published.has(file)),
    files: events.length + stories.length + charts.length + files.lists.length,
    problems: [...findFileProblems(files.unexpected), ...findUndecided(events)],
  };
}

function isDraft({ data, raw }: Entry<EventFrontMatter>): boolean {
  const fields: unknown = data ?? raw;
  return typeof fields === 'object' && fields !== null && Reflect.get(fields, 'draft') === true;
}

function findUndecided(events: readonly ReadEvent[]): Problem[] {
  return events
    .filter(({ entry }) => entry.file.startsWith(`${DRAFTS_FOLDER}/`) && entry.data && entry.data.draft === undefined)
    .map(({ entry }) => undecidedDraft(entry.file));
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
