import type { Event } from '../../domain/event.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { Corpus } from '../corpus.ts';
import type { Version } from '../versions/version.ts';
import { versionsOf } from '../versions/versions-of.ts';

/** An event as one of its versions said it, for a frame that is to stay as it is. */
export interface FrozenEvent {
  /** Null where the text of then can no longer be read as an event. */
  readonly event: Event | null;
  readonly version: number;
  readonly date: PlainDate;
  /** What happened to the event since; null for the version that stands. */
  readonly since: 'withdrawn' | 'corrected' | 'changed' | null;
}

/** Every version of an event that has a number, oldest first; none where versions are not known. `readFormer` reads one as an event. */
export function frozenEvents(
  corpus: Pick<Corpus, 'history'>,
  event: Event,
  readFormer: (version: Version) => Event | null,
): FrozenEvent[] {
  const known = versionsOf(corpus, event.id);
  if (known.kind === 'unknown') return [];
  return known.versions.map((version, index, versions) => ({
    event: readFormer(version),
    version: version.number,
    date: version.date,
    since: sinceOf(versions.slice(index + 1), known.pending, event),
  }));
}

function sinceOf(later: readonly Version[], pending: boolean, present: Event): FrozenEvent['since'] {
  if (later.length === 0 && !pending) return null;
  if (present.status === 'withdrawn') return 'withdrawn';
  return later.some(({ kind }) => kind === 'correction') ? 'corrected' : 'changed';
}
