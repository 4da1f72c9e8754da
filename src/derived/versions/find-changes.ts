import type { NamedLists } from './value-words.ts';
import { valueWords } from './value-words.ts';
import { compareBodies } from './compare-bodies.ts';
import type { RowWords } from './row-forms.ts';
import { ROW_FORMS, wordRows } from './row-forms.ts';
import type { Fields, Statement } from './statement.ts';
import { readFields } from './statement.ts';
import { tellDifference } from './tell-difference.ts';
import type { Change } from './version.ts';

const LABELS: Readonly<Record<string, string>> = {
  when: 'Time',
  zone: 'Time zone',
  whenNote: 'How the time is known',
  whenSources: 'Sources of the time',
  summarySources: 'Sources of the summary',
  related: 'Related events',
  aliases: 'Former addresses',
  added: 'Day it was added',
};

const UNREADABLE: Change = { field: 'entry', label: 'The entry as a whole', before: null, after: null };

/**
 * What the second statement says otherwise than the first, field by field, in the order of the entry; empty where both mean the same,
 * however they are written. New rows of `corrections` speak for themselves and are not among it. Of texts that could not be read, which
 * are null, nobody can tell more than that they differ.
 */
export function findChanges(before: Statement | null, after: Statement | null, lists: NamedLists): Change[] {
  if (!before || !after) return [UNREADABLE];
  const names = differingNames(before, after);
  const [old, now] = [readFields(before, names), readFields(after, names)];
  if (!old || !now) return [UNREADABLE];
  return [...names.flatMap((field) => compareField(field, old, now, lists)), ...compareBodies(before.body, after.body)];
}

// What says of an entry whether it is published, since when, and by whom it was written.
const MARKS = new Set(['draft', 'added', 'contributors']);

/** Whether changes are to what an entry tells, so that who made them wrote a part of it. */
export function isWriting(changes: readonly Change[]): boolean {
  return changes.some(({ field }) => !MARKS.has(field));
}

/** Fields that are not written alike, in the order of the entry; a time is read with its zone. */
function differingNames({ lines: old }: Statement, { lines: now }: Statement): string[] {
  const names = [...new Set([...now.keys(), ...old.keys()])];
  const differing = names.filter((name) => old.get(name)?.trimEnd() !== now.get(name)?.trimEnd());
  const wanted = new Set(differing.includes('when') ? [...differing, 'zone'] : differing);
  return names.filter((name) => wanted.has(name));
}

function compareField(field: string, before: Fields, after: Fields, lists: NamedLists): Change[] {
  const [old, now] = [before[field] ?? undefined, after[field] ?? undefined];
  if (isSame(old, now)) return [];
  if (field === 'corrections') return compareCorrections(old, now);
  // Whoever was named and is not any more must not be named by what tells of that.
  if (field === 'contributors') return [{ field, label: 'Contributors', before: null, after: null }];
  if (field in ROW_FORMS) return compareRows(field, wordRows(field, old, lists), wordRows(field, now, lists));
  const words = (value: unknown, around: Fields): string | null =>
    value === undefined ? null : valueWords(field, value, around, lists);
  return [makeChange(field, LABELS[field] ?? capital(field), words(old, before), words(now, after))];
}

/** A change of a text, cut to what differs. */
export function makeChange(field: string, label: string, before: string | null, after: string | null): Change {
  const [old, now] = tellDifference(before ?? '', after ?? '');
  return { field, label, before: before === null ? null : old, after: after === null ? null : now };
}

function compareRows(field: string, before: readonly RowWords[], after: readonly RowWords[]): Change[] {
  const old = new Map(before.map((row) => [row.key, row]));
  const now = new Map(after.map((row) => [row.key, row]));
  const changes = [...new Map([...now, ...old]).keys()].flatMap((key) => comparePair(field, old.get(key), now.get(key)));
  if (changes.length > 0) return changes;
  // Sources are numbered by their order.
  const moved = before.some(({ key }, index) => key !== after[index]?.key);
  return [{ field, label: moved ? `Order of ${field}` : capital(field), before: null, after: null }];
}

function comparePair(field: string, old: RowWords | undefined, now: RowWords | undefined): Change[] {
  const name = now?.name ?? old?.name ?? field;
  if (!old || !now) return [makeChange(field, name, firstPart(old), firstPart(now))];
  const parts = [...new Set([...now.parts.keys(), ...old.parts.keys()])];
  return parts
    .filter((part) => old.parts.get(part) !== now.parts.get(part))
    .map((part) => makeChange(`${field}/${part}`, `${name}: ${part}`, old.parts.get(part) ?? null, now.parts.get(part) ?? null));
}

function firstPart(row: RowWords | undefined): string | null {
  return row ? ([...row.parts.values()][0] ?? row.name) : null;
}

/** Rows are added at the end; one that reads otherwise than before was rewritten. */
function compareCorrections(before: unknown, after: unknown): Change[] {
  const [old, now] = [before, after].map((rows) => (Array.isArray(rows) ? rows : []));
  const kept = (old ?? []).every((row, index) => isSame(row, now?.[index]));
  return kept ? [] : [{ field: 'corrections', label: 'Text of an earlier correction', before: null, after: null }];
}

/** Whether two values of YAML mean the same; the order of fields in a record says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, sorted(item)]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
