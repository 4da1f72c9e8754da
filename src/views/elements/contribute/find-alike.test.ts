import { expect, test } from 'vitest';
import { readFixtureVocabulary } from '../../../../tests/form-vocabulary.ts';
import { bitsOf } from '../../../derived/browse/bits.ts';
import { dayNumber } from '../../../derived/browse/columns.ts';
import { eachFacet } from '../../../derived/browse/facet-names.ts';
import { parseWhen } from '../../../domain/time/when.ts';
import { emptyDraft } from './entry-draft.ts';
import { comparableDraft, findNear } from './find-alike.ts';

const FIRST = ['2021-01-01', '2021-03-01', '2021-03-04', '2021-03-05', '2021-04-20'];
const LAST = ['2021-12-31', '2021-03-01', '2021-03-04', '2021-03-05', '2021-04-20'];
const INDEX = {
  first: Int32Array.from(FIRST.map(dayNumber)),
  last: Int32Array.from(LAST.map(dayNumber)),
  facets: {
    ...eachFacet(() => []),
    organisation: [
      { id: 'tidewater', name: 'Tidewater', events: bitsOf(5, [0, 1, 2, 3, 4]) },
      { id: 'union', name: 'Union', events: bitsOf(5, [1]) },
    ],
  },
};
const DAY = { id: '', title: '', kind: '', organisations: ['tidewater'], related: [], first: '2021-03-04', last: '2021-03-04' };

test('events of the same organisation within ten days are near, and so is a stretch that holds the day', () => {
  expect(findNear(DAY, INDEX)).toEqual([0, 2, 3, 1]);
  expect(findNear({ ...DAY, organisations: ['union', 'tidewater'] }, INDEX)).toEqual([0, 2, 3, 1]);
  expect(findNear({ ...DAY, first: '2021-04-12', last: '2021-04-18' }, INDEX)).toEqual([0, 4]);
});

test('other organisations and days, and open time, are not', () => {
  expect(findNear({ ...DAY, organisations: ['nobody'] }, INDEX)).toEqual([]);
  expect(findNear({ ...DAY, first: '2022-06-01', last: '2022-06-01' }, INDEX)).toEqual([]);
  expect(findNear({ ...DAY, first: null, last: null }, INDEX)).toEqual([]);
});

test('a draft is compared by what its names stand for, and not while it has no time or is an edited event', async () => {
  const vocabulary = await readFixtureVocabulary();
  const when = parseWhen('2021-03-04', null);
  const draft = {
    ...emptyDraft(),
    title: 'Crews told',
    kind: 'notice',
    organisations: 'Lantern Ferries',
    related: 'harbour-strike',
  };
  if (!when.ok) throw new Error('This is a day.');
  expect(comparableDraft(draft, when.value, vocabulary)).toEqual({
    ...DAY,
    title: 'Crews told',
    kind: 'notice',
    organisations: ['lantern-ferries'],
    related: ['harbour-strike'],
  });
  expect(comparableDraft(draft, null, vocabulary)).toBeNull();
  expect(comparableDraft({ ...draft, edited: 'harbour-strike' }, when.value, vocabulary)).toBeNull();
});
