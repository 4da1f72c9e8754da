import { foldName } from './fold-name.ts';
import { slugOf } from './slug.ts';

const MOST = 48;
const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const SMALL = 'a an and are as at be by for from has have in into is it its of on or that the their to was were will with am pm';
const DROPPED = new Set(`${MONTHS} ${WEEKDAYS} ${SMALL}`.split(' '));

/**
 * Proposes an id out of a title: a few of its words, without days, months and years, since dates get corrected and addresses do not.
 * `isTaken` knows the ids that are there, that were, and that were removed; a number is added until one is free.
 */
export function proposeId(title: string, isTaken: (id: string) => boolean): string {
  const words = foldName(title)
    .split(' ')
    .filter((word) => !DROPPED.has(word) && !/^(?:19|20)\d{2}$/.test(word) && !/^\d{1,2}(?:st|nd|rd|th|am|pm)?$/.test(word));
  const base = slugOf(words.join(' '), MOST) || 'event';
  if (!isTaken(base)) return base;
  for (let number = 2; ; number++) {
    const numbered = `${base}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}
