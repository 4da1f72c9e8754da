import type { Leg, LegStatus } from '../domain/event.ts';
import type { ById, Office } from '../domain/vocabulary.ts';

/** The status of a leg in words. */
export const LEG_STATUS_WORDS: Readonly<Record<LegStatus, string>> = {
  reported: 'Reported',
  planned: 'Planned, not confirmed',
  'not-stated': 'Not stated',
};

/** What a leg is called: its label, else its places. */
export function legName({ label, places }: Leg, offices: ById<Office>): string {
  return label ?? places.map((id) => offices[id]?.name ?? id).join(', ');
}
