import type { Corpus } from '../corpus.ts';
import type { EntryLists } from '../../domain/entry-lists.ts';

/** What a page needs in order to check one event: the lists, and a line for each event there is. Plain JSON. */
export function listForChecks({ events, stories, vocabulary }: Pick<Corpus, 'events' | 'stories' | 'vocabulary'>): EntryLists {
  const { organisations, offices, metrics, kinds, hosts, site } = vocabulary;
  return {
    organisations: named(organisations),
    kinds: named(kinds),
    // In the order of their files, as the command has them, so that both suggest the same of two that are equally near.
    stories: byFile(stories).map(({ id, aliases }) => ({ id, aliases })),
    metrics: Object.keys(metrics),
    offices: Object.entries(offices).map(([id, { zone, aliases = [] }]) => ({ id, aliases, zone: zone ?? null })),
    events: byFile(events).map(({ id, aliases, title, kind, organisations: of, added, related, when, figures }) => ({
      id,
      aliases,
      title,
      kind,
      organisations: of,
      added,
      related,
      first: when.first,
      last: when.last,
      figures: figures.map((figure) => ({ metric: figure.metric, ...(figure.of === undefined ? {} : { of: figure.of }) })),
    })),
    hosts,
    asKnownOn: site.asKnownOn,
  };
}

function byFile<T extends { readonly file: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function named(list: Readonly<Record<string, { readonly aliases?: readonly string[] | undefined }>>): EntryLists['kinds'] {
  return Object.entries(list).map(([id, { aliases = [] }]) => ({ id, aliases }));
}
