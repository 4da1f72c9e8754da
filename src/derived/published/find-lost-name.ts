import { problemAt } from '../../domain/entry.ts';
import type { Problem, Reason } from '../../domain/problem.ts';
import type { ReadEvent } from '../../domain/read-event.ts';
import { lastingId } from '../lasting-id.ts';
import type { PublishedEntry } from './published-entry.ts';

/** Finds an event that feeds and calendars would take for a new one: its first name is not the one it was published under. */
export function findLostName(locked: PublishedEntry, { entry, event }: ReadEvent): Problem[] {
  if (!event) return [];
  const published = locked.first ?? locked.id;
  const now = lastingId(event);
  return published === now ? [] : [problemAt(entry, ['aliases'], nameReason(published, now, event.id))];
}

function nameReason(published: string, now: string, id: string): Reason {
  return {
    rule: 'alias-order',
    message: `Feeds and calendars know this event as "${published}", and would know it as "${now}" now: to everyone who follows it would be a new one.`,
    hint:
      published === id
        ? `Leave "${now}" out of the aliases. If it was an event of its own, list it in removed.yaml with instead: ${id}.`
        : `Write "${published}" first: aliases stand oldest first. What was an event of its own is listed in removed.yaml with instead: ${id}.`,
  };
}
