import { expect, test } from 'vitest';
import { freeId, idOfName, idsOfNames, namesOfIds, suggestId, unlistedNames } from './names-in-draft.ts';

const LIST = {
  tidewater: { name: 'Tidewater Freight, Inc.', short: 'Tidewater' },
  union: { name: 'Quayside Union' },
};

test('a name, a short name or an id is found in any capitals; anything else becomes an id that is not on the list', () => {
  expect(
    ['tidewater', 'TIDEWATER freight, inc.', ' Tidewater ', 'Quay Union', '東京'].map((name) => idOfName(name, LIST)),
  ).toEqual(['tidewater', 'tidewater', 'tidewater', 'quay-union', '東京']);
});

test('several names are parted by semicolons or commas, and a comma within a name parts nothing', () => {
  expect(idsOfNames('Tidewater Freight, Inc.; Quayside Union', LIST)).toEqual(['tidewater', 'union']);
  expect(idsOfNames('Tidewater, Quayside Union,', LIST)).toEqual(['tidewater', 'union']);
  expect(idsOfNames(' ', LIST)).toEqual([]);
  expect(idsOfNames(namesOfIds(['tidewater', 'union', 'nobody'], LIST), LIST)).toEqual(['tidewater', 'union', 'nobody']);
});

test('what the list does not have is named as it was typed', () => {
  expect(unlistedNames('Tidewater, Saltmarsh Rail', LIST)).toEqual([{ id: 'saltmarsh-rail', name: 'Saltmarsh Rail' }]);
});

test('a name that two have, or that reads as two, stands as its id', () => {
  const list = { 'quay-east': { name: 'The Quay' }, 'quay-west': { name: 'The Quay' }, both: { name: 'East; West' } };
  expect(namesOfIds(['quay-east', 'quay-west', 'both'], list)).toBe('The Quay; quay-west; both');
  expect(idsOfNames('The Quay; quay-west; both', list)).toEqual(['quay-east', 'quay-west', 'both']);
});

test('an id is suggested out of the words of a headline that tell something', () => {
  expect(suggestId('The crews of the harbour learn of it by e-mail at 4 am')).toBe('crews-harbour-learn-e-mail');
  expect(suggestId('Zoë’s quay')).toBe('zoes-quay');
  expect(suggestId('')).toBe('');
  expect(freeId('gazette', new Set(['gazette', 'gazette-2']))).toBe('gazette-3');
});
