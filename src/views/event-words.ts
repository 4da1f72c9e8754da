import type { PlainDate } from '../domain/time/plain-date.ts';
import { RUN } from './elements/timeline-run.ts';
import { formatDate } from '../domain/time/words.ts';

// Written by the build and again by script when the clock changes: one place, so that both say the same.

/** '1 event', '12 events'. */
export function eventCount(count: number): string {
  return count === 1 ? '1 event' : `${count} events`;
}

/** '60 earlier of 84', '12 later': what a button adds to a list that goes on. */
export function moreWords(side: 'earlier' | 'later', count: number): string {
  return count > RUN ? `${RUN} ${side} of ${count}` : `${count} ${side}`;
}

/** '2 of 5 events have a known hour'. */
export function knownHours(known: number, events: number): string {
  return `${known} of ${events} ${events === 1 ? 'event has' : 'events have'} a known hour`;
}

/** 'At that moment, still Tuesday 19 May in': what stands before the places where the calendar showed another day than `shown`. */
export function shiftLead(date: PlainDate, shown: PlainDate): string {
  return `At that moment, ${date < shown ? 'still' : 'already'} ${formatDate(date, 'weekday-long')} in`;
}
