import type { Entry } from './entry.ts';
import { problemAt } from './entry.ts';
import type { EntryType } from './entry-type.ts';
import type { ReadCorpus } from './cross-check.ts';
import type { Problem, Reason } from './problem.ts';
import { idOf } from './read-event.ts';
import type { ReadVocabulary } from './read-vocabulary.ts';
import { VOCABULARY_FILES } from './read-vocabulary.ts';
import { salvage } from './salvage.ts';
import type { StoryFrontMatter } from './story.ts';
import { storySchema } from './story.ts';

/** A former id as an entry claims it. */
export interface ClaimedAlias {
  readonly alias: string;
  /** The entry that claims it: its id and its file. */
  readonly owner: string;
  readonly file: string;
  /** Its place among the aliases of the entry, from 0. */
  readonly index: number;
  /** Puts a reason at the alias. */
  readonly report: (reason: Reason) => Problem;
}

/** The ids of one type of entry, present and former. */
export interface ReadIds {
  readonly type: EntryType;
  /** The file of each id that is there. */
  readonly fileById: ReadonlyMap<string, string>;
  readonly aliases: readonly ClaimedAlias[];
  /** False while a file that may hold ids or aliases of this type cannot be read: then none can be said to be missing. */
  readonly isComplete: boolean;
}

const LISTS = [
  ['organisation', 'organisations'],
  ['place', 'offices'],
  ['kind', 'kinds'],
] as const;

/** Gathers the ids and aliases of everything that has a page, type by type. */
export function readIds({ vocabulary, events, stories, charts }: ReadCorpus): ReadIds[] {
  return [
    {
      type: 'event',
      fileById: new Map(events.map(({ entry }) => [idOf(entry.file), entry.file])),
      aliases: events.flatMap(({ entry, draft }) => claim(entry.file, draft.id, draft.aliases, reporter(entry))),
      isComplete: events.every(({ entry }) => isReadable(entry)),
    },
    {
      type: 'story',
      fileById: new Map(stories.map(({ entry }) => [idOf(entry.file), entry.file])),
      aliases: stories.flatMap(({ entry }) => claim(entry.file, idOf(entry.file), aliasesOf(entry), reporter(entry))),
      isComplete: stories.every(({ entry }) => isReadable(entry)),
    },
    {
      type: 'chart',
      fileById: new Map(charts.map(({ id, file }) => [id, file])),
      aliases: charts.flatMap(({ id, file, chart, locate }) =>
        claim(file, id, chart?.aliases ?? [], (path, reason) => ({ file, ...locate(path), ...reason })),
      ),
      isComplete: charts.every(({ chart }) => chart !== null),
    },
    ...LISTS.map(([type, list]) => readListIds(vocabulary, type, list)),
  ];
}

function readListIds({ lists, locate }: ReadVocabulary, type: EntryType, list: 'organisations' | 'offices' | 'kinds'): ReadIds {
  const file = VOCABULARY_FILES[list];
  const entries = Object.entries(lists[list] ?? {});
  return {
    type,
    fileById: new Map(entries.map(([id]) => [id, file])),
    aliases: entries.flatMap(([id, { aliases = [] }]) =>
      claim(file, id, aliases, (path, reason) => ({ file, ...locate[list]([id, ...path]), ...reason })),
    ),
    isComplete: lists[list] !== null,
  };
}

type ReportAt = (path: readonly PropertyKey[], reason: Reason) => Problem;

function claim(file: string, owner: string, aliases: readonly string[], report: ReportAt): ClaimedAlias[] {
  const claimed: ClaimedAlias[] = [];
  // An alias that the schema refused is a hole in the list.
  aliases.forEach((alias, index) =>
    claimed.push({ alias, owner, file, index, report: (reason) => report(['aliases', index], reason) }),
  );
  return claimed;
}

function reporter(entry: Pick<Entry<unknown>, 'file' | 'yaml'>): ReportAt {
  return (path, reason) => problemAt(entry, path, reason);
}

function aliasesOf({ data, raw }: Entry<StoryFrontMatter>): readonly string[] {
  return (data ?? salvage(storySchema, raw).sound).aliases ?? [];
}

function isReadable({ data, raw }: Entry<unknown>): boolean {
  return data !== null || raw !== null;
}
