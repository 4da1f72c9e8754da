import { FIELD_NAMES } from './field-names.ts';
import type { Change } from './version.ts';

/** An entry's text taken apart: the fields of its front matter by name, and the body under 'body'. */
export type Fields = Readonly<Record<string, unknown>>;

/** A change with the name of its field in the file. */
export interface FieldChange extends Change {
  readonly key: string;
}

// What is longer is cut: the list of versions is an overview, and each version has a page.
const LONGEST = 300;
// By these an item of a list is recognised when something else in it changed.
const NAMES = ['id', 'metric', 'name', 'label', 'point', 'places'] as const;

/** What differs between two states of an entry, field by field; corrections are told apart from it. Order and empty fields do not count. */
export function compareFields(before: Fields, after: Fields): FieldChange[] {
  const keys = [...new Set([...FIELD_NAMES.keys(), ...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => key !== 'corrections')
    .flatMap((key) =>
      compareField(before[key], after[key]).map((change) => ({ key, field: FIELD_NAMES.get(key) ?? key, ...change })),
    );
}

type Difference = Pick<Change, 'was' | 'now'>;

function compareField(was: unknown, now: unknown): Difference[] {
  if (isSame(was, now)) return [];
  const [before, after] = [listOf(was), listOf(now)];
  if (!before || !after) return [{ was: wordsOf(was), now: wordsOf(now) }];
  const gone = before.filter((item) => !after.some((other) => isSame(item, other)));
  const come = after.filter((item) => !before.some((other) => isSame(item, other)));
  const changed = gone.flatMap((item) => {
    const other = come.find((candidate) => isSameItem(candidate, item));
    if (other === undefined) return [{ was: wordsOf(item), now: null }];
    come.splice(come.indexOf(other), 1);
    return [{ was: wordsOf(item), now: wordsOf(other) }];
  });
  return [...changed, ...come.map((item) => ({ was: null, now: wordsOf(item) }))];
}

/** A list as one, and paragraphs as a list; a missing field is an empty list; null for a single value. */
function listOf(value: unknown): unknown[] | null {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return [...value];
  return typeof value === 'string' && value.includes('\n\n') ? value.split(/\n{2,}/) : null;
}

/** Whether one is what became of the other: of the same name, or, between paragraphs, with half of the words in common. */
function isSameItem(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return nameOf(a) !== null && nameOf(a) === nameOf(b);
  const [words, others] = [new Set(a.split(/\s+/)), new Set(b.split(/\s+/))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared * 2 > Math.max(words.size, others.size);
}

function nameOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const found = NAMES.map((name) => Reflect.get(item, name)).find((value) => value !== undefined);
  return found === undefined ? null : JSON.stringify([found, Reflect.get(item, 'of') ?? null]);
}

function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** The same text for values that mean the same: names in order, white space as one space, nothing for what is empty. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => {
      if (typeof inner === 'string') return inner.replace(/\s+/g, ' ').trim();
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? ''
  );
}

/** 'The Ferry Post; Ferries stop; https://…'; null for nothing. */
function wordsOf(value: unknown): string | null {
  const words = plainWords(value).replace(/\s+/g, ' ').trim();
  if (words === '') return null;
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : words;
}

function plainWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(plainWords).filter(Boolean).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([, inner]) => plainWords(inner))
      .filter(Boolean)
      .join('; ');
  return String(value);
}
