import type { Event } from '../domain/event.ts';

/**
 * The id under which an event was first published: its oldest former one, or the one it has. Feeds, calendars and linked data name the
 * event by it, so that a renamed event is not a new one to those who follow. The lock file holds entries to it.
 */
export function lastingId({ id, aliases }: Pick<Event, 'id' | 'aliases'>): string {
  return aliases[0] ?? id;
}
