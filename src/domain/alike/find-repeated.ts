import type { PlainDate } from '../time/plain-date.ts';
import { addDays } from '../time/plain-date.ts';
import type { Comparable, Likeness, Told } from './compare-events.ts';
import { compareEvents, FEW_DAYS, stretchOf, tell } from './compare-events.ts';

/** An event with the day on which it was entered: of two that are alike the later one is asked about. */
export interface Entered extends Comparable {
  readonly added: PlainDate;
}

/** Events by organisation and day. */
export type RepeatedIndex = ReadonlyMap<string, readonly Told<Entered>[]>;

// The record this was tried on has no pair above a third that is not one event; half leaves room for others.
const LEAST_SHARED = 0.5;
const FEWEST_WORDS = 2;

export function indexRepeated(events: readonly Entered[]): RepeatedIndex {
  const index = new Map<string, Told<Entered>[]>();
  for (const event of events) {
    const told = tell(event);
    for (const key of keysOf(event)) {
      const others = index.get(key);
      if (others) others.push(told);
      else index.set(key, [told]);
    }
  }
  return index;
}

/**
 * The oldest event that tells nearly the same, by its id. Nobody has asked, so that the threshold is strict: one organisation, days that
 * overlap, one kind, words that are alike and the same numbers.
 */
export function findRepeated(event: Entered, index: RepeatedIndex): string | null {
  const told = tell(event);
  if (told.words().size < FEWEST_WORDS) return null;
  const near = keysOf(event).flatMap((key) => index.get(key) ?? []);
  const same = near.filter((other) => isOlder(other.event, event) && isNearlySame(compareEvents(told, other)));
  return (
    same.reduce<Entered | null>((oldest, { event: other }) => (oldest && isOlder(oldest, other) ? oldest : other), null)?.id ??
    null
  );
}

function isNearlySame(likeness: Likeness | null): boolean {
  return (
    likeness !== null && likeness.isSameTime && likeness.isSameKind && likeness.isSameNumbers && likeness.shared >= LEAST_SHARED
  );
}

function isOlder(other: Entered, event: Entered): boolean {
  return other.added === event.added ? other.id < event.id : other.added < event.added;
}

/** Each of a few days; a month or a quarter overlaps with everything in it, and is compared with the same stretch alone. */
function keysOf(event: Entered): string[] {
  const stretch = stretchOf(event);
  if (!stretch) return [];
  const [begin, end] = stretch;
  const days: string[] = [];
  for (let day = begin; day <= end && days.length <= FEW_DAYS; day = addDays(day, 1)) days.push(day);
  const times = days.length > FEW_DAYS ? [`${begin}/${end}`] : days;
  return event.organisations.flatMap((organisation) => times.map((time) => `${organisation} ${time}`));
}
