import { expect, test } from 'vitest';
import { bitsOf } from '../../../derived/browse/bits.ts';
import { dayNumber } from '../../../derived/browse/columns.ts';
import { eachFacet } from '../../../derived/browse/facet-names.ts';
import { findAlike } from './find-alike.ts';

const IDS = ['strike-begins', 'notices-by-email', 'emails-to-crews', 'closure-cost'];
const DAYS = ['2021-03-01', '2021-03-04', '2021-03-05', '2021-04-20'];
const INDEX = {
  first: Int32Array.from(DAYS.map(dayNumber)),
  facets: {
    ...eachFacet(() => []),
    organisation: [
      { id: 'tidewater', name: 'Tidewater', events: bitsOf(4, [0, 1, 2, 3]) },
      { id: 'union', name: 'Union', events: bitsOf(4, [0]) },
    ],
  },
};
const QUERY = { day: '2021-03-04', organisations: ['tidewater'], title: 'Emails tell crews' };

test('events of the same organisation within three days are alike, those with the words of the headline first', () => {
  expect(findAlike(QUERY, IDS, INDEX)).toEqual([2, 1, 0]);
  expect(findAlike({ ...QUERY, organisations: ['union'], title: '' }, IDS, INDEX)).toEqual([0]);
});

test('other organisations and days are not asked for', () => {
  expect(findAlike({ ...QUERY, organisations: ['nobody'] }, IDS, INDEX)).toEqual([]);
  expect(findAlike({ ...QUERY, day: '2021-06-01' }, IDS, INDEX)).toEqual([]);
});
