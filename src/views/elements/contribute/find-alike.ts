import { positionsOf } from '../../../derived/browse/bits.ts';
import type { OpenIndex } from '../../../derived/browse/select.ts';
import type { PlainDate } from '../../../domain/time/plain-date.ts';
import { daysBetween } from '../../../domain/time/plain-date.ts';

/** What of a draft tells whether it is on record already. */
export interface AlikeQuery {
  readonly day: PlainDate;
  readonly organisations: readonly string[];
  readonly title: string;
}

const NEAR_DAYS = 3;
const MOST = 3;

/**
 * The positions of events of the same organisation within three days, those first that share most words of the headline with their id,
 * then the nearest. `ids` are those of all events in their order.
 */
export function findAlike(
  { day, organisations, title }: AlikeQuery,
  ids: readonly string[],
  index: Pick<OpenIndex, 'first' | 'facets'>,
): number[] {
  const wanted = daysBetween('1970-01-01', day);
  const words = new Set(title.toLowerCase().match(/[a-z0-9]{4,}/g));
  const positions = index.facets.organisation
    .filter(({ id }) => organisations.includes(id))
    .flatMap(({ events }) => positionsOf(events));
  return [...new Set(positions)]
    .map((position) => ({
      position,
      apart: Math.abs((index.first[position] ?? 0) - wanted),
      common: (ids[position] ?? '').split('-').filter((word) => words.has(word)).length,
    }))
    .filter(({ apart }) => apart <= NEAR_DAYS)
    .sort((a, b) => b.common - a.common || a.apart - b.apart || a.position - b.position)
    .slice(0, MOST)
    .map(({ position }) => position);
}
