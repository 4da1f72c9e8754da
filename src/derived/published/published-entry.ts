import type { EntryType } from '../../domain/entry-type.ts';

/** An entry that has been published: its id, which is its address and its name in feeds and calendars, and the parts that are linked to. */
export interface PublishedEntry {
  readonly type: EntryType;
  readonly id: string;
  /** How many anchors there are by what they begin with: `leg` 3 stands for leg-1, leg-2 and leg-3, `fig-jobs_cut` 2 for fig-jobs_cut and fig-jobs_cut-2. */
  readonly anchors: ReadonlyMap<string, number>;
  /** Ids of the sources in the order of their anchors, source-1 and on. */
  readonly sources: readonly string[];
  /** The id under which it was first published, where that is another: feeds and calendars know it by that. Of events alone. */
  readonly first?: string;
}

/** The anchor with a number, from 1, of those that begin alike. The first figure of a metric has none. */
export function anchorOf(start: string, number: number): string {
  return start.startsWith('fig-') && number === 1 ? start : `${start}-${number}`;
}

/** Orders entries by type and id, as they stand in the lock file. */
export function comparePublished(a: PublishedEntry, b: PublishedEntry): number {
  return compareText(a.type, b.type) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
