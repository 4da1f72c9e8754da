import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparable } from '../../domain/alike/compare-events.ts';
import { comparable } from '../../domain/check-entry.ts';
import type { ReadCorpus } from '../../domain/cross-check.ts';
import { ROW_MARK } from '../../domain/import/draft-row.ts';
import { idOf } from '../../domain/read-event.ts';
import { readIds } from '../../domain/read-ids.ts';

/** What is there before an import. */
export interface KnownEntries {
  /** Ids that are there, were, or were removed, and those of drafts. */
  readonly ids: ReadonlySet<string>;
  /** The file of each row that was imported before, by its mark. */
  readonly fileByMark: ReadonlyMap<string, string>;
  readonly byOrganisation: ReadonlyMap<string, readonly Comparable[]>;
}

const MARK = new RegExp(`^# ${ROW_MARK} ([a-z0-9]+):`, 'm');

/** Gathers what new entries must not repeat. */
export function findKnownEntries(root: string, corpus: ReadCorpus, draftFiles: readonly string[]): KnownEntries {
  const events = readIds(corpus).find(({ type }) => type === 'event');
  const removed = (corpus.vocabulary.lists.removed ?? []).filter(({ what, anchors }) => what === 'event' && !anchors);
  const fileByMark = new Map<string, string>();
  for (const file of [...draftFiles, ...corpus.events.map(({ entry }) => entry.file)]) {
    const mark = MARK.exec(readFileSync(join(root, file), 'utf8'))?.[1];
    if (mark !== undefined) fileByMark.set(mark, file);
  }
  return {
    ids: new Set([
      ...(events?.fileById.keys() ?? []),
      ...(events?.aliases.map(({ alias }) => alias) ?? []),
      ...removed.map(({ id }) => id),
      ...draftFiles.map(idOf),
    ]),
    fileByMark,
    byOrganisation: groupByOrganisation(corpus),
  };
}

function groupByOrganisation(corpus: ReadCorpus): Map<string, Comparable[]> {
  const groups = new Map<string, Comparable[]>();
  for (const event of corpus.events.map(({ draft }) => comparable(draft)))
    for (const id of event.organisations) groups.set(id, [...(groups.get(id) ?? []), event]);
  return groups;
}
