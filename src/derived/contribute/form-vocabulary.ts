import type { EntryType } from '../../domain/entry-type.ts';
import type { Event } from '../../domain/event.ts';
import { idOf } from '../../domain/read-event.ts';
import type { ById, Office } from '../../domain/vocabulary.ts';
import type { Corpus } from '../corpus.ts';

/** What the form for entries knows of the content: the closed lists, and the ids of events. Plain JSON. */
export interface FormVocabulary {
  readonly kinds: ById<Pick<Named, 'name'>>;
  readonly organisations: ById<Named>;
  readonly offices: ById<Pick<Office, 'name' | 'level' | 'zone'>>;
  readonly metrics: ById<Pick<Named, 'name'> & { readonly unit: string }>;
  readonly stories: ById<Pick<Named, 'name'>>;
  readonly hosts: readonly string[];
  /** The present id by each former one. */
  readonly renamed: Readonly<Record<EntryType, Readonly<Record<string, string>>>>;
  /** Ids of events by the year they are filed in, in the order of `listEntryFiles`. */
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly asKnownOn: string;
  /** Places whose clocks are compared. */
  readonly clocks: readonly { readonly name: string; readonly zone: string }[];
}

interface Named {
  readonly name: string;
  readonly short?: string;
}

/** Gathers from the whole content what a browser needs in order to check an entry. */
export function makeFormVocabulary({ vocabulary, stories, events }: Corpus): FormVocabulary {
  const { site, offices, organisations, kinds, metrics } = vocabulary;
  return {
    kinds: pick(kinds, ({ name }) => ({ name })),
    organisations: pick(organisations, ({ name, short }) => ({ name, ...(short === undefined ? {} : { short }) })),
    offices: pick(offices, ({ name, level, zone }) => ({ name, level, ...(zone === undefined ? {} : { zone }) })),
    metrics: pick(metrics, ({ name, unit }) => ({ name, unit })),
    stories: Object.fromEntries(
      stories.map(({ id, title }) => [id, { name: title }] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    hosts: vocabulary.hosts,
    renamed: {
      event: formerIds(events.map((event) => [event.id, event.aliases])),
      story: formerIds(stories.map((story) => [story.id, story.aliases])),
      chart: {},
      organisation: formerIds(aliasesOf(organisations)),
      place: formerIds(aliasesOf(offices)),
      kind: formerIds(aliasesOf(kinds)),
    },
    events: Object.fromEntries(
      [...Map.groupBy(listEntryFiles(events), yearOfFile)].map(([year, files]) => [year, files.map(idOf)]),
    ),
    asKnownOn: site.asKnownOn,
    clocks: site.clocks.flatMap((id) => {
      const place = offices[id];
      return place?.zone === undefined ? [] : [{ name: place.name, zone: place.zone }];
    }),
  };
}

/** The files of all events, in an order that depends on their names alone. */
export function listEntryFiles(events: readonly Pick<Event, 'file'>[]): string[] {
  return events.map(({ file }) => file).sort();
}

function yearOfFile(file: string): string {
  return file.split('/')[1] ?? '';
}

function pick<T, U>(list: ById<T>, part: (entry: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(list).map(([id, entry]) => [id, part(entry)]));
}

function aliasesOf(list: ById<{ readonly aliases?: readonly string[] | undefined }>): [string, readonly string[]][] {
  return Object.entries(list).map(([id, { aliases = [] }]) => [id, aliases]);
}

function formerIds(entries: readonly (readonly [id: string, aliases: readonly string[]])[]): Record<string, string> {
  return Object.fromEntries(entries.flatMap(([id, aliases]) => aliases.map((alias) => [alias, id] as const)));
}
