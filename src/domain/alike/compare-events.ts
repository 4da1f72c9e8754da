import type { PlainDate } from '../time/plain-date.ts';
import { daysBetween } from '../time/plain-date.ts';
import { titleWords } from './title-words.ts';

/** What of an event is compared in order to find the same one told twice. */
export interface Comparable {
  readonly id: string;
  readonly title: string;
  /** Empty where it is not known yet. */
  readonly kind: string;
  readonly organisations: readonly string[];
  /** Events that it names as others. */
  readonly related: readonly string[];
  /** First and last day; null where it is open, or the time could not be read. */
  readonly first: PlainDate | null;
  readonly last: PlainDate | null;
}

/** An event with the telling words of its headline by their stems, which are found once they are asked for. */
export interface Told<T> {
  readonly event: T;
  readonly words: () => ReadonlyMap<string, string>;
}

/** How alike two events are that share an organisation. */
export interface Likeness {
  /** 0 to 1; 1 is the same day, kind and words. */
  readonly score: number;
  /** Days between the two, 0 where they touch. */
  readonly apart: number;
  /** Whether one is longer than a month, so that a day lies in it by chance. */
  readonly isVague: boolean;
  /** Whether both are of the same few days, or of one and the same stretch. */
  readonly isSameTime: boolean;
  readonly isSameKind: boolean;
  /** Whether their headlines have the same numbers: a petition at 500 names is not the same event as at 1,000. */
  readonly isSameNumbers: boolean;
  /** Words in both headlines, as the first writes them. */
  readonly common: readonly string[];
  /** Their part in the words of both: 0 to 1. */
  readonly shared: number;
}

/** Events further apart than this are not compared. */
export const FURTHEST_DAYS = 10;
// That a day lies somewhere in a longer stretch says little.
const LONG_STRETCH_DAYS = 31;
/** A stretch of more days than these overlaps with too much to be the time of one event. */
export const FEW_DAYS = 4;
// Two people who tell one event share about half of the words of their headlines.
const MOST_SHARED = 0.5;

/**
 * The one measure of likeness, for whoever asks whether an event is on record already. Null where two cannot be the same: they share no
 * organisation, lie too far apart or in open time, or one names the other as related, so that somebody has seen that they are two.
 */
export function compareEvents(a: Told<Comparable>, b: Told<Comparable>): Likeness | null {
  if (!a.event.organisations.some((id) => b.event.organisations.includes(id)) || isKnown(a.event, b.event)) return null;
  const [ours, theirs] = [stretchOf(a.event), stretchOf(b.event)];
  const apart = ours && theirs && daysApart(ours, theirs);
  if (!ours || !theirs || apart === null || apart > FURTHEST_DAYS) return null;
  const [words, others] = [a.words(), b.words()];
  const common = [...words].filter(([stem]) => others.has(stem)).map(([, word]) => word);
  const shared = common.length / (words.size + others.size - common.length || 1);
  const isVague = lengthOf(ours) > LONG_STRETCH_DAYS || lengthOf(theirs) > LONG_STRETCH_DAYS;
  const nearness = (isVague ? 0.25 : 0.5) * (1 - apart / (FURTHEST_DAYS + 1));
  return {
    score: nearness + 0.35 * Math.min(1, shared / MOST_SHARED) + 0.15 * kindScore(a.event.kind, b.event.kind),
    apart,
    isVague,
    isSameTime: isSameStretch(ours, theirs) || (apart === 0 && lengthOf(ours) <= FEW_DAYS && lengthOf(theirs) <= FEW_DAYS),
    isSameKind: kindScore(a.event.kind, b.event.kind) === 1,
    isSameNumbers: numbersOf(words) === numbersOf(others),
    common,
    shared,
  };
}

/** A kind that nobody has said yet speaks neither for nor against. */
function kindScore(a: string, b: string): number {
  if (a === '' || b === '') return 0.5;
  return a === b ? 1 : 0;
}

/** An event whose words are found once. */
export function tell<T extends Comparable>(event: T): Told<T> {
  let words: ReadonlyMap<string, string> | null = null;
  return { event, words: () => (words ??= titleWords(event.title, event.organisations)) };
}

type Stretch = readonly [first: PlainDate, last: PlainDate];

/** The days of an event, the one end for the other where one is open; null where both are. */
export function stretchOf({ first, last }: Pick<Comparable, 'first' | 'last'>): Stretch | null {
  const [begin, end] = [first ?? last, last ?? first];
  return begin === null || end === null ? null : [begin, end];
}

function daysApart(a: Stretch, b: Stretch): number {
  if (a[1] < b[0]) return daysBetween(a[1], b[0]);
  return b[1] < a[0] ? daysBetween(b[1], a[0]) : 0;
}

/** In days. */
function lengthOf([first, last]: Stretch): number {
  return daysBetween(first, last) + 1;
}

function isSameStretch(a: Stretch, b: Stretch): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function isKnown(a: Comparable, b: Comparable): boolean {
  return a.related.includes(b.id) || b.related.includes(a.id);
}

function numbersOf(words: ReadonlyMap<string, string>): string {
  return [...words.keys()]
    .filter((word) => /^\d/.test(word))
    .sort()
    .join(' ');
}
