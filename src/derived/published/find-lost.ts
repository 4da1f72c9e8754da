import { nearest } from '../../domain/nearest.ts';
import type { Problem, Reason } from '../../domain/problem.ts';
import { idOf } from '../../domain/read-event.ts';
import type { ReadEvent } from '../../domain/read-event.ts';
import type { ReadIds } from '../../domain/read-ids.ts';
import type { Removal } from '../../domain/removal.ts';
import { entryPath } from '../entry-path.ts';
import { findLostAnchors } from './find-lost-anchors.ts';
import { findLostName } from './find-lost-name.ts';
import type { LockedEntry } from './lock-text.ts';
import { parseLock } from './lock-text.ts';

/** Path of the lock file below a content root. */
export const LOCK_FILE = 'published.lock';

// Comparing every lost id with every new one takes long when a whole record was exchanged, and then no guess is right.
const MOST_GUESSES = 200;

/** What a lock file is held against. */
export interface Present {
  readonly ids: readonly ReadIds[];
  readonly events: readonly ReadEvent[];
  /** Null while the list of what was removed cannot be read: then nothing can be said to be missing. */
  readonly removed: readonly Removal[] | null;
}

/** Finds every published address that would lead nowhere: no entry has its id, none names it as a former one, and it is not listed as removed. */
export function findLost(lockText: string, { ids, events, removed }: Present): Problem[] {
  const { entries, problems } = parseLock(lockText);
  const faults = problems.map((problem) => ({ file: LOCK_FILE, column: 1, ...problem }));
  if (!removed) return faults;
  const eventById = new Map(events.map((read) => [idOf(read.entry.file), read]));
  const byType = new Map(ids.map((one) => [one.type, indexIds(one, entries)]));
  const gone = new Set(removed.filter(({ anchors }) => !anchors).map(({ what, id }) => `${what} ${id}`));
  const lost = entries.flatMap((locked): Problem[] => {
    const ofType = byType.get(locked.type);
    if (!ofType || gone.has(`${locked.type} ${locked.id}`)) return [];
    const owner = ofType.present.has(locked.id) ? locked.id : ofType.ownerByAlias.get(locked.id);
    if (owner !== undefined) {
      const read = locked.type === 'event' ? eventById.get(owner) : undefined;
      return read ? [...findLostName(locked, read), ...findLostAnchors(locked, read, removed)] : [];
    }
    if (!ofType.isComplete) return [];
    return [{ file: LOCK_FILE, line: locked.line, column: 1, ...lostReason(locked, ofType.added) }];
  });
  return [...faults, ...lost];
}

interface IndexedIds {
  readonly present: ReadonlyMap<string, string>;
  readonly ownerByAlias: ReadonlyMap<string, string>;
  readonly isComplete: boolean;
  /** The files of ids that the lock does not have: one of them may be a lost one by another name. */
  readonly added: ReadonlyMap<string, string>;
}

function indexIds({ type, fileById, aliases, isComplete }: ReadIds, entries: readonly LockedEntry[]): IndexedIds {
  const locked = new Set(entries.filter((entry) => entry.type === type).map(({ id }) => id));
  return {
    present: fileById,
    ownerByAlias: new Map(aliases.map(({ alias, owner }) => [alias, owner])),
    isComplete,
    added: new Map([...fileById].filter(([id]) => !locked.has(id))),
  };
}

function lostReason({ type, id }: LockedEntry, added: ReadonlyMap<string, string>): Reason {
  const renamed = added.size === 1 ? [...added.keys()][0] : added.size < MOST_GUESSES ? nearest(id, added.keys()) : null;
  const file = renamed == null ? undefined : added.get(renamed);
  const where = file?.endsWith('.yaml') ? `to "${renamed}" in ${file}` : `to ${file ?? 'it, under its new name'}`;
  return {
    rule: 'id-lost',
    message: `The ${type} "${id}" has been published, and now nothing has this id: its address ${entryPath(type, id)} would lead nowhere.`,
    hint:
      `If it was renamed, add aliases: [${id}] ${where}. ` +
      `If it was removed, add this line to removed.yaml: - { what: ${type}, id: ${id}, date: 'YYYY-MM-DD', why: … }`,
  };
}
