import { placeFinder } from './import/match-names.ts';
import type { PlainDate } from './time/plain-date.ts';
import type { SpokenContext } from './time/spoken/parse-spoken-when.ts';
import type { ById, Office } from './vocabulary.ts';

/** What a time in words is read with: the places of the record as people name them, and the day on which the record ends. */
export function spokenContext(offices: ById<Office>, asKnownOn: PlainDate): SpokenContext {
  const findPlace = placeFinder(offices);
  return { asKnownOn, findPlace: (name) => offices[findPlace(name) ?? '']?.zone ?? null };
}
