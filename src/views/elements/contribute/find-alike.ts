import { positionsOf } from '../../../derived/browse/bits.ts';
import type { OpenIndex } from '../../../derived/browse/select.ts';
import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import type { EventRecord } from '../../../derived/exports/export-record.ts';
import type { Comparable } from '../../../domain/alike/compare-events.ts';
import { FURTHEST_DAYS } from '../../../domain/alike/compare-events.ts';
import { daysBetween } from '../../../domain/time/plain-date.ts';
import type { When } from '../../../domain/time/when.ts';
import type { EntryDraft } from './entry-draft.ts';
import { idsOfNames } from './names-in-draft.ts';

// Each is a record to load, twenty to a file.
const MOST_COMPARED = 60;

/** What of a draft tells whether it is on record already; null for an event that is edited, and while its time cannot be read. */
export function comparableDraft(draft: EntryDraft, when: When | null, vocabulary: FormVocabulary): Comparable | null {
  if (draft.edited !== '' || when === null) return null;
  return {
    id: '',
    title: draft.title,
    kind: draft.kind,
    organisations: idsOfNames(draft.organisations, vocabulary.organisations),
    related: idsOfNames(draft.related, {}),
    first: when.first,
    last: when.last,
  };
}

/** The same of a published event. */
export function comparableRecord({ id, title, kind, organisations, related_ids, when }: EventRecord): Comparable {
  return {
    id,
    title,
    kind: kind.id,
    organisations: organisations.map((organisation) => organisation.id),
    related: related_ids,
    first: when.first_day,
    last: when.last_day,
  };
}

/** The positions of events that are worth comparing: those of the same organisations that are not too far apart, the nearest first. */
export function findNear(
  { organisations, first, last }: Comparable,
  index: Pick<OpenIndex, 'first' | 'last' | 'facets'>,
): number[] {
  const [begin, end] = [first ?? last, last ?? first];
  if (begin === null || end === null) return [];
  // The module that counts days in columns belongs to the timeline, whose script would be cut in two by another use of it.
  const [from = 0, to = 0] = [begin, end].map((day) => daysBetween('1970-01-01', day));
  const positions = index.facets.organisation
    .filter(({ id }) => organisations.includes(id))
    .flatMap(({ events }) => positionsOf(events));
  return [...new Set(positions)]
    .map((position) => ({
      position,
      apart: Math.max(0, (index.first[position] ?? 0) - to, from - (index.last[position] ?? 0)),
    }))
    .filter(({ apart }) => apart <= FURTHEST_DAYS)
    .sort((a, b) => a.apart - b.apart || a.position - b.position)
    .slice(0, MOST_COMPARED)
    .map(({ position }) => position);
}
