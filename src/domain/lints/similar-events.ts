import type { PlainDate } from '../time/plain-date.ts';
import { addDays } from '../time/plain-date.ts';

/** What of an event is compared in order to find the same one told twice. */
export interface Comparable {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly organisations: readonly string[];
  /** The day on which it was entered: of two that are alike the later one is asked about. */
  readonly added: PlainDate;
  /** Events that it names as others. */
  readonly related: readonly string[];
  /** First and last day; null where it is open. */
  readonly first: PlainDate | null;
  readonly last: PlainDate | null;
}

/** Events by organisation and day. */
export type SimilarIndex = ReadonlyMap<string, readonly Told[]>;

interface Told extends Comparable {
  readonly words: ReadonlySet<string>;
}

// A month or a quarter overlaps with everything in it; such an event is compared with those of the same stretch alone.
const MOST_DAYS = 4;
// The record this was tried on has no pair above a third that is not one event; half leaves room for others.
const LEAST_ALIKE = 0.5;
const FEWEST_WORDS = 2;

export function indexSimilar(events: readonly Comparable[]): SimilarIndex {
  const index = new Map<string, Told[]>();
  for (const event of events) {
    const told = withWords(event);
    for (const key of keysOf(event)) {
      const others = index.get(key);
      if (others) others.push(told);
      else index.set(key, [told]);
    }
  }
  return index;
}

/** The oldest event that tells nearly the same, by its id: one organisation, days that overlap, one kind, words that are alike. */
export function findSimilar(event: Comparable, index: SimilarIndex): string | null {
  const { words } = withWords(event);
  if (words.size < FEWEST_WORDS) return null;
  const near = keysOf(event).flatMap((key) => index.get(key) ?? []);
  const same = near.filter(
    (other) => other.kind === event.kind && isOlder(other, event) && !isKnown(event, other) && isAlike(words, other.words),
  );
  return same.reduce<Told | null>((oldest, other) => (oldest && isOlder(oldest, other) ? oldest : other), null)?.id ?? null;
}

function isOlder(other: Comparable, event: Comparable): boolean {
  return other.added === event.added ? other.id < event.id : other.added < event.added;
}

/** Whether one names the other as related, so that somebody has seen that they are two. */
function isKnown(event: Comparable, other: Comparable): boolean {
  return event.related.includes(other.id) || other.related.includes(event.id);
}

function keysOf({ organisations, first, last }: Comparable): string[] {
  const begin = first ?? last;
  const end = last ?? first;
  if (begin === null || end === null) return [];
  const days: string[] = [];
  for (let day = begin; day <= end && days.length <= MOST_DAYS; day = addDays(day, 1)) days.push(day);
  const times = days.length > MOST_DAYS ? [`${begin}/${end}`] : days;
  return organisations.flatMap((organisation) => times.map((time) => `${organisation} ${time}`));
}

const EMPTY = new Set('a an and as at by for from in into is it its of on or over that the their to up with'.split(' '));

function withWords(event: Comparable): Told {
  const names = new Set(event.organisations.flatMap((name) => name.split('-')));
  const words = event.title
    .toLowerCase()
    .replaceAll(/(?<=\d),(?=\d)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word) && !names.has(word));
  return { ...event, words: new Set(words.map(stem)) };
}

/** Close enough to tell that cuts and cut are one word. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|e|s)$/, '') : word.replace(/s$/, '');
}

/** Numbers tell more than words: a petition at 500 names is not the same event as at 1,000. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return numbersOf(a) === numbersOf(b) && likeness(a, b) >= LEAST_ALIKE;
}

function numbersOf(words: ReadonlySet<string>): string {
  return [...words]
    .filter((word) => /^\d/.test(word))
    .sort()
    .join(' ');
}

/** How many words two texts share, of all words in them: 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared || 1);
}
