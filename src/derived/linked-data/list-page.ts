import type { Event } from '../../domain/event.ts';
import { entryPath } from '../entry-path.ts';
import { newestChange } from '../newest-change.ts';
import type { ListPage } from '../parts.ts';
import { behindPage } from '../parts.ts';
import { readingOrder } from '../timeline.ts';
import type { LinkedPage } from './linked-page.ts';

type Listed = Extract<LinkedPage, { readonly kind: 'list' | 'text' }>;
type Head = Pick<Listed, 'name' | 'description' | 'above'>;

/** A page of the timeline; of `all` its events only some may stand on it. */
export function eventList(head: Head, shown: readonly Event[], all: readonly Event[]): Listed {
  const paths = readingOrder(shown).map(({ id }) => entryPath('event', id));
  return { kind: 'list', ...head, paths, modified: newestChange(all) };
}

/** A page of a list of events: the whole list, the newest of many, or a part. */
export function eventListPage(head: Head, page: ListPage<Event>): Listed {
  return eventList(head, page.items, behindPage(page));
}
