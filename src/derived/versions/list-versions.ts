import { idOf } from '../../domain/read-event.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { findChanges, isWriting } from './find-changes.ts';
import type { PublishedState } from './published-states.ts';
import type { Statement } from './statement.ts';
import { correctionsIn, readStatement } from './statement.ts';
import type { NamedLists } from './value-words.ts';
import type { Change, KnownVersions, Version, VersionKind, VersionText } from './version.ts';

// Changes that leave every fact as it was.
const WORDING = new Set(['title', 'summary', 'body']);

/** What an entry's file held after one of its states. */
interface Told {
  readonly state: PublishedState;
  readonly text: VersionText;
  readonly statement: Statement | null;
}

/**
 * The versions of an event out of the states of its file, newest first, and what the file holds now. A state that says what the one
 * before said is no version. Null where there is no state: the entry has not been recorded. Throws on a time outside the calendar.
 */
export function listVersions(
  states: readonly PublishedState[],
  textOf: (blob: string) => VersionText,
  present: string,
  lists: NamedLists,
): KnownVersions | null {
  const versions: Version[] = [];
  let last: Told | null = null;
  for (const state of states.toReversed()) {
    const told = tell(state, textOf(state.blob));
    const version = last ? makeVersion(told, last, versions.length + 1, lists) : firstVersion(told);
    if (version === null) continue;
    versions.push(version);
    last = told;
  }
  if (!last) return null;
  const pending = !saysTheSame(last, present, lists);
  const newest = versions.pop();
  if (newest) versions.push(pending ? newest : { ...newest, text: null });
  return { kind: 'known', versions, pending };
}

function tell(state: PublishedState, text: VersionText): Told {
  return { state, text, statement: text.kind === 'text' ? readStatement(text.text) : null };
}

function firstVersion({ state, text, statement }: Told): Version {
  const corrections = statement ? correctionsIn(statement) : [];
  return { ...frameVersion(state), authors: state.authors, number: 1, kind: 'first', changes: [], corrections, text };
}

function makeVersion(told: Told, last: Told, number: number, lists: NamedLists): Version | null {
  if (told.state.blob === last.state.blob && idOf(told.state.path) === idOf(last.state.path)) return null;
  const moved = compareIds(idOf(last.state.path), idOf(told.state.path));
  const found = sameText(told, last) ? [] : findChanges(last.statement, told.statement, lists);
  // A former id is recorded as an alias when the entry is renamed; the new address says the same.
  const changes = [...moved, ...found.filter(({ field }) => moved.length === 0 || field !== 'aliases')];
  const corrections =
    last.statement && told.statement ? correctionsIn(told.statement).slice(correctionsIn(last.statement).length) : [];
  if (changes.length + corrections.length === 0) return null;
  return {
    ...frameVersion(told.state),
    authors: isWriting(changes) || corrections.length > 0 ? told.state.authors : [],
    number,
    kind: kindOf(changes, corrections.length),
    changes,
    corrections,
    text: told.text,
  };
}

function frameVersion({ commit, committed, path }: PublishedState): Pick<Version, 'date' | 'commit' | 'file' | 'id'> {
  return { date: dayOf(committed), commit, file: path, id: idOf(path) };
}

function kindOf(changes: readonly Change[], corrections: number): VersionKind {
  if (corrections > 0) return 'correction';
  return changes.every(({ field }) => WORDING.has(field)) ? 'wording' : 'update';
}

function compareIds(before: string, after: string): Change[] {
  return before === after ? [] : [{ field: 'id', label: 'Address', before, after }];
}

/** Two texts that no version can be read from are the same where they are the same in every letter. */
function sameText(a: Told, b: Told): boolean {
  if (a.text.kind === 'text' && b.text.kind === 'text') return a.text.text === b.text.text;
  return a.state.blob === b.state.blob;
}

function saysTheSame({ text, statement }: Told, present: string, lists: NamedLists): boolean {
  if (text.kind !== 'text') return false;
  if (text.text === present) return true;
  const now = readStatement(present);
  if (!statement || !now) return false;
  return findChanges(statement, now, lists).length === 0 && correctionsIn(now).length === correctionsIn(statement).length;
}

const LAST_SECOND = Date.UTC(9999, 11, 31) / 1000;

/** The day of a commit in UTC. A commit may carry any number for its time. */
function dayOf(committed: number): PlainDate {
  if (!Number.isSafeInteger(committed) || committed < 0 || committed > LAST_SECOND)
    throw new Error(`A commit has the time ${committed}, which lies outside the calendar.`);
  return new Date(committed * 1000).toISOString().slice(0, 10);
}
