import type { Dirent } from 'node:fs';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findLost, LOCK_FILE } from '../derived/published/find-lost.ts';
import type { ReadCorpus } from '../domain/cross-check.ts';
import { findProblems } from '../domain/cross-check.ts';
import { DRAFTS_FOLDER, saysDraft, undecidedDraft } from '../domain/draft.ts';
import type { Entry } from '../domain/entry.ts';
import type { Event, EventFrontMatter } from '../domain/event.ts';
import type { Problem } from '../domain/problem.ts';
import { compareProblems } from '../domain/problem.ts';
import type { ReadEvent } from '../domain/read-event.ts';
import { readIds } from '../domain/read-ids.ts';
import type { Chart } from '../domain/chart.ts';
import { readChart } from '../domain/read-chart.ts';
import { readStory } from '../domain/read-story.ts';
import type { ListName } from '../domain/read-vocabulary.ts';
import { readVocabulary, usableOffices, VOCABULARY_FILES } from '../domain/read-vocabulary.ts';
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
  readonly problems: readonly Problem[];
  /** Text of the lock file; null where there is none, and then no address is held to. */
  readonly lock: string | null;
  readonly drafts: CheckedDrafts;
  /** Null while there is any problem: nothing half-read is used. */
  readonly values: {
    readonly vocabulary: Vocabulary;
    readonly events: readonly Event[];
    readonly stories: readonly Story[];
    readonly charts: readonly Chart[];
  } | null;
}

/** What earlier readings made of files, so that in dev an edit costs the reading of one file. */
export type ReadingMemo = Map<string, { readonly text: string; readonly offices: string; readonly read: ReadEvent }>;

/** Everything under a content root, read but not yet checked. */
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

/**
 * Reads and checks all content under `root` in one pass. Throws only when the folder itself cannot be read. A build skips drafts: it
 * does not publish them, and a fault in one must not stop it.
 */
export async function readContent(root: string, memo: ReadingMemo = new Map(), drafts: DraftsMode = 'skip'): Promise<Content> {
  const { corpus, lock, draftFiles, files, problems: fileProblems } = await readCorpus(root, memo);
  const { vocabulary, events, stories, charts } = corpus;
  const readDrafts = await checkDrafts(root, draftFiles, corpus, drafts);
  const problems = [
    ...fileProblems,
    ...findProblems(corpus),
    ...(lock === null ? [] : findLost(lock, { ids: readIds(corpus), events, removed: vocabulary.lists.removed })),
    ...readDrafts.faults,
  ].sort(compareProblems);
  const { offices, organisations, metrics, kinds, hosts, site, removed, links } = vocabulary.lists;
  const complete = problems.length === 0 && offices && organisations && metrics && kinds && hosts && site && removed && links;
  return {
    files: files + readDrafts.checked,
    problems,
    lock,
    drafts: readDrafts,
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

/** Reads all content under `root` without checking what its files say of each other. */
export async function readCorpus(root: string, memo: ReadingMemo = new Map()): Promise<ContentReading> {
  const names = (await listFiles(root))
    .filter((found) => !found.isDirectory())
    .map((found) =>
      join(found.parentPath, found.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
  const files = sortFiles(names);
  const text = async (file: string): Promise<string> => readFile(join(root, file), 'utf8');
  const lists = Object.fromEntries(
    await Promise.all(
      Object.entries(VOCABULARY_FILES).map(async ([list, file]) => [list, names.includes(file) ? await text(file) : undefined]),
    ),
  ) as Record<ListName, string | undefined>;
  const vocabulary = readVocabulary(lists);
  const offices = usableOffices(vocabulary.lists.offices);
  const texts: EventText[] = [];
  const draftFiles: string[] = [];
  for (const file of files.events) {
    const content = readFileSync(join(root, file), 'utf8');
    if (saysDraft(content)) draftFiles.push(file);
    else texts.push({ file, text: content });
  }
  const read = await readChanged(texts, lists.offices ?? '', offices, memo);
  const events = read.filter(({ entry }) => !isDraft(entry));
  const stories = await Promise.all(files.stories.map(async (file) => readStory(file, await text(file))));
  const charts = await Promise.all(files.charts.map(async (file) => readChart(file, await text(file))));
  return {
    corpus: { vocabulary, events, stories, charts },
    lock: names.includes(LOCK_FILE) ? await text(LOCK_FILE) : null,
    draftFiles: [...draftFiles, ...read.filter(({ entry }) => isDraft(entry)).map(({ entry }) => entry.file)].sort(),
    files: events.length + stories.length + charts.length + files.lists.length,
    problems: [...findFileProblems(files.unexpected), ...findUndecided(events)],
  };
}

/** Reads the events whose text, or whose places, are not those of the last reading. */
async function readChanged(
  texts: readonly EventText[],
  officesText: string,
  offices: ById<Office>,
  memo: ReadingMemo,
): Promise<ReadEvent[]> {
  const changed = texts.filter(({ file, text }) => {
    const before = memo.get(file);
    return before?.text !== text || before.offices !== officesText;
  });
  const read = await readEvents(changed, offices);
  changed.forEach(({ file, text }, index) => {
    const event = read[index];
    if (event) memo.set(file, { text, offices: officesText, read: event });
  });
  return texts.flatMap(({ file }) => memo.get(file)?.read ?? []);
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

async function listFiles(root: string): Promise<Dirent[]> {
  try {
    return await readdir(root, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new Error(`There is no content folder ${root}. CONTENT_DIR or --content names it.`);
  }
}
