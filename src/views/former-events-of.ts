import type { Corpus } from '../derived/corpus.ts';
import type { FormerEntry } from '../derived/versions/former-event.ts';
import { openFormerEvents } from '../derived/versions/former-event.ts';
import type { Event } from '../domain/event.ts';
import type { Version } from '../derived/versions/version.ts';

const readers = new WeakMap<Corpus, (id: string, version: Version) => FormerEntry>();

/** The entry as an event; null where it is not one any more. */
export function eventOf(former: FormerEntry): Event | null {
  return former.kind === 'event' ? former.event : null;
}

/** What can be shown of a version of an event; what it is read against is indexed once in a build. */
export function formerEntry(corpus: Corpus, id: string, version: Version): FormerEntry {
  const read = readers.get(corpus) ?? openFormerEvents(corpus);
  readers.set(corpus, read);
  return read(id, version);
}
