import { foldName } from './fold-name.ts';
import type { PlainDate } from './time/plain-date.ts';
import { daysBetween } from './time/plain-date.ts';

/** What is compared of an event. Days are null where an interval is open or the time could not be read. */
export interface Comparable {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly organisations: readonly string[];
  readonly first: PlainDate | null;
  readonly last: PlainDate | null;
}

export interface LikelyDuplicate<T> {
  readonly event: T;
  /** 0 to 1; 1 is the same organisation, day and words. */
  readonly likeness: number;
  /** Why, as a list of short phrases: 'the same organisation', '2 days apart', 'words in common: notices, email'. */
  readonly reasons: readonly string[];
}

const FURTHEST_DAYS = 10;
// That a day lies somewhere in a longer stretch says little.
const LONG_STRETCH_DAYS = 31;
const LEAST = 0.5;
const STOP = new Set(
  'a about after all an and are as at be by for from has in into is it its more of on or over says some tells than that the their they this to up was were will with'.split(
    ' ',
  ),
);

/**
 * Finds events that are likely the same happening as the candidate: they share an organisation, lie at most ten days apart, and the
 * more they share days, words and kind, the likelier. Most likely first, at most `most`.
 */
export function findLikelyDuplicates<T extends Comparable>(
  candidate: Comparable,
  events: readonly T[],
  most = 3,
): LikelyDuplicate<T>[] {
  const words = wordsOf(candidate);
  return events
    .filter((event) => event.id !== candidate.id)
    .flatMap((event) => compare(candidate, words, event) ?? [])
    .sort((a, b) => b.likeness - a.likeness || (a.event.id < b.event.id ? -1 : 1))
    .slice(0, most);
}

function compare<T extends Comparable>(candidate: Comparable, words: ReadonlySet<string>, event: T): LikelyDuplicate<T> | null {
  if (!candidate.organisations.some((id) => event.organisations.includes(id))) return null;
  const apart = daysApart(candidate, event);
  if (apart === null || apart > FURTHEST_DAYS) return null;
  const theirs = wordsOf(event);
  const common = [...words].filter((word) => theirs.has(word));
  const shared = common.length / Math.max(1, Math.min(words.size, theirs.size));
  const sameKind = candidate.kind !== '' && candidate.kind === event.kind;
  const isVague = isLong(candidate) || isLong(event);
  const likeness =
    (isVague ? 0.25 : 0.5) * (1 - apart / (FURTHEST_DAYS + 1)) + 0.35 * Math.min(1, shared * 1.5) + (sameKind ? 0.15 : 0);
  if (likeness < LEAST) return null;
  const reasons = [
    'the same organisation',
    apart === 0
      ? isVague
        ? 'a stretch of time that holds the day'
        : 'the same day'
      : apart === 1
        ? 'a day apart'
        : `${apart} days apart`,
  ];
  if (common.length > 0) reasons.push(`words in common: ${common.slice(0, 5).join(', ')}`);
  return { event, likeness, reasons };
}

function isLong({ first, last }: Comparable): boolean {
  return first !== null && last !== null && daysBetween(first, last) > LONG_STRETCH_DAYS;
}

/** Days between two stretches, 0 where they touch; null where one is open. */
function daysApart(a: Comparable, b: Comparable): number | null {
  const [aFirst, aLast, bFirst, bLast] = [a.first ?? a.last, a.last ?? a.first, b.first ?? b.last, b.last ?? b.first];
  if (aFirst === null || aLast === null || bFirst === null || bLast === null) return null;
  if (aLast < bFirst) return daysBetween(aLast, bFirst);
  return bLast < aFirst ? daysBetween(bLast, aFirst) : 0;
}

function wordsOf({ title, summary }: Comparable): Set<string> {
  return new Set(
    foldName(`${title} ${summary}`)
      .split(' ')
      .filter((word) => word.length > 2 && !STOP.has(word))
      .map((word) => word.replace(/(?<=.{3})(?:ies|es|s)$/, '')),
  );
}
