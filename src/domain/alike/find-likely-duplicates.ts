import type { Comparable, Likeness } from './compare-events.ts';
import { compareEvents, tell } from './compare-events.ts';

export interface LikelyDuplicate<T> {
  readonly event: T;
  /** 0 to 1; 1 is the same organisation, day, kind and words. */
  readonly likeness: number;
  /** Why, as a list of short phrases: 'the same organisation', '2 days apart', 'words in common: notices, email'. */
  readonly reasons: readonly string[];
}

// Somebody looks at each: the same day of the same organisation is enough to ask.
const LEAST = 0.5;
const MOST_WORDS = 5;

/**
 * Finds events that are likely the same happening as the candidate, for somebody to look at: they share an organisation, lie at most ten
 * days apart, and the more they share days, words and kind, the likelier. Most likely first, at most `most`.
 */
export function findLikelyDuplicates<T extends Comparable>(
  candidate: Comparable,
  events: readonly T[],
  most = 3,
): LikelyDuplicate<T>[] {
  const told = tell(candidate);
  return events
    .filter(({ id }) => id !== candidate.id)
    .flatMap((event) => {
      const likeness = compareEvents(told, tell(event));
      if (!likeness || likeness.score < LEAST) return [];
      return [{ event, likeness: likeness.score, reasons: reasonsOf(likeness) }];
    })
    .sort((a, b) => b.likeness - a.likeness || (a.event.id < b.event.id ? -1 : 1))
    .slice(0, most);
}

function reasonsOf({ apart, isVague, common }: Likeness): string[] {
  const words = common.length === 0 ? [] : [`words in common: ${common.slice(0, MOST_WORDS).join(', ')}`];
  return ['the same organisation', timeWords(apart, isVague), ...words];
}

function timeWords(apart: number, isVague: boolean): string {
  if (apart === 0) return isVague ? 'a stretch of time that holds the day' : 'the same day';
  return apart === 1 ? 'a day apart' : `${apart} days apart`;
}
