import type { Event } from '../domain/event.ts';
import type { PlainDate } from '../domain/time/plain-date.ts';

/** The day on which an entry last changed in substance: that of its last correction, or the day it was added. */
export function modifiedOn({ added, corrections }: Pick<Event, 'added' | 'corrections'>): PlainDate {
  // An entry may carry corrections from before it was published here.
  return corrections.reduce((latest, { date }) => (date > latest ? date : latest), added);
}
