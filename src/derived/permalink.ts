import type { Event } from '../domain/event.ts';
import type { Corpus } from './corpus.ts';

/** The address of an event's row on the timeline: '/timeline/2026/#id', or '/timeline/2026/05/#id' when the year is split. */
export function permalinkOf({ pageById }: Pick<Corpus, 'pageById'>, { id }: Pick<Event, 'id'>): string {
  return `${pageById.get(id) ?? '/timeline/'}#${id}`;
}
