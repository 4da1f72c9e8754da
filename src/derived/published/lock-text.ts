import { ENTRY_TYPES } from '../../domain/entry-type.ts';
import type { Reason } from '../../domain/problem.ts';
import type { PublishedEntry } from './published-entry.ts';
import { comparePublished } from './published-entry.ts';

/** An entry of the lock file and the number of its line, from 1. */
export interface LockedEntry extends PublishedEntry {
  readonly line: number;
}

/** The lock file as read. */
export interface Lock {
  readonly entries: readonly LockedEntry[];
  readonly problems: readonly (Reason & { readonly line: number })[];
}

const HEAD =
  '# Every id that has been published, and the anchors that must live. Written by npm run publish-ids, never by hand.\n';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ANCHORS = /^(fig-[a-z0-9_]+|leg|quote)(?:=([1-9]\d{0,3}))?$/;

/**
 * Reads a lock file: one line for each entry, such as `event pier-fire fig-jobs_cut=2 first=fire leg=3 quote source=gazette,plan`.
 * Lines of one entry, as a merge may leave them, are put together.
 */
export function parseLock(text: string): Lock {
  const entries = new Map<string, LockedEntry>();
  const problems: (Reason & { readonly line: number })[] = [];
  text.split(/\r?\n/).forEach((written, index) => {
    if (written.trim() === '' || written.startsWith('#')) return;
    const entry = parseLine(written, index + 1);
    if (!entry) {
      problems.push({ line: index + 1, ...unreadable(written) });
      return;
    }
    const key = keyOf(entry);
    const earlier = entries.get(key);
    entries.set(key, earlier ? { ...unite(earlier, entry), line: earlier.line } : entry);
  });
  return { entries: [...entries.values()], problems };
}

/** Writes a lock file. The same entries make the same text, in whatever order they come. */
export function renderLock(entries: readonly PublishedEntry[]): string {
  return HEAD + [...entries].sort(comparePublished).map(renderLine).join('');
}

/** What stands in either of two lists, each entry once with the anchors it has in any. Nothing that was published is let go. */
export function uniteEntries(locked: readonly PublishedEntry[], current: readonly PublishedEntry[]): PublishedEntry[] {
  const united = new Map(locked.map((entry) => [keyOf(entry), entry]));
  for (const entry of current) {
    const earlier = united.get(keyOf(entry));
    united.set(keyOf(entry), earlier ? unite(earlier, entry) : entry);
  }
  return [...united.values()].sort(comparePublished);
}

function unite(earlier: PublishedEntry, later: PublishedEntry): PublishedEntry {
  const anchors = new Map(earlier.anchors);
  for (const [start, count] of later.anchors) anchors.set(start, Math.max(count, anchors.get(start) ?? 0));
  // Sources are only ever added at the end, unless a removal allows more: then the later list is what is on the page.
  const sources = later.sources.length >= earlier.sources.length ? later.sources : earlier.sources;
  // What it was first called does not change: the earlier line is right, unless it is older than the rename.
  const first = earlier.first ?? later.first;
  return { type: earlier.type, id: earlier.id, anchors, sources, ...(first !== undefined && { first }) };
}

function parseLine(written: string, line: number): LockedEntry | null {
  const [name, id = '', ...parts] = written.trim().split(/ +/);
  const type = ENTRY_TYPES.find((known) => known === name);
  if (!type || !ID.test(id)) return null;
  const anchors = new Map<string, number>();
  let sources: readonly string[] = [];
  let first: string | undefined;
  for (const part of parts) {
    const [, start, count = '1'] = ANCHORS.exec(part) ?? [];
    if (start !== undefined) anchors.set(start, Number(count));
    else if (part.startsWith('first=')) first = part.slice('first='.length);
    else if (part.startsWith('source=')) sources = part.slice('source='.length).split(',');
    else return null;
  }
  if (![...sources, first ?? id].every((named) => ID.test(named))) return null;
  return { type, id, anchors, sources, line, ...(first !== undefined && { first }) };
}

function renderLine({ type, id, anchors, sources, first }: PublishedEntry): string {
  const counted = [...anchors].map(([start, count]) => (count === 1 ? start : `${start}=${count}`));
  if (first !== undefined) counted.push(`first=${first}`);
  counted.sort();
  return `${[type, id, ...counted, ...(sources.length > 0 ? [`source=${sources.join(',')}`] : [])].join(' ')}\n`;
}

function keyOf({ type, id }: Pick<PublishedEntry, 'type' | 'id'>): string {
  return `${type} ${id}`;
}

function unreadable(written: string): Reason {
  const isConflict = /^(<{7}|={7}|>{7})/.test(written);
  return {
    rule: 'lock-line',
    message: isConflict
      ? 'A merge left both sides here, and a mark between them.'
      : 'This line is not one that npm run publish-ids writes.',
    hint: isConflict
      ? 'Keep the lines of both sides, delete the marks, and run npm run publish-ids.'
      : 'Take the line from the version before, or delete it if it was never published.',
  };
}
