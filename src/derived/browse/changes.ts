import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { Corpus } from '../corpus.ts';
import type { Change } from './change.ts';

// Older ones stand on the pages of the events and under corrections.
const MOST = 200;

/** What was added and corrected, newest first, at most 200; within a day by id. */
export function listChanges({ events }: Pick<Corpus, 'events'>): Change[] {
  return events
    .flatMap(({ id, title, added, corrections }): Change[] => [
      { day: added, what: 'added', id, title },
      ...corrections.map(({ date }): Change => ({ day: date, what: 'corrected', id, title })),
    ])
    .sort(newestFirst)
    .slice(0, MOST);
}

/** The newest day of a change, and how many changes it had: a page says them so that script knows whether there is anything new. */
export function countNewest(corpus: Pick<Corpus, 'events'>): { readonly day: PlainDate; readonly count: number } | null {
  const changes = listChanges(corpus);
  const [first] = changes;
  return first ? { day: first.day, count: changes.filter(({ day }) => day === first.day).length } : null;
}

function newestFirst(a: Change, b: Change): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : a.what < b.what ? -1 : 1;
}
