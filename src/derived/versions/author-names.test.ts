import { expect, test } from 'vitest';
import { authorNames, isContact } from './author-names.ts';

function namesOf(author: string, coAuthors: readonly string[] = [], mailed?: ReadonlyMap<string, string>): string[] {
  return authorNames({ commit: 'a', committed: 1, parents: [], author, coAuthors, changes: [] }, mailed);
}

test('an author is named first, then those it was written with, each once and without an address', () => {
  const others = ['Tom Vance <tom@quay.example>', 'Ada Merrow <ada@elsewhere.example>', 'Ida <>', '阿达'];
  expect(namesOf('Ada Merrow', others)).toEqual(['Ada Merrow', 'Tom Vance', 'Ida', '阿达']);
  expect(namesOf('@ferrywatch')).toEqual(['@ferrywatch']);
});

test('those it was written with have the names that the repository gives them today', () => {
  const mailed = new Map([['Tom <tom@quay.example>', 'Tomasin Vance <tomasin@quay.example>']]);
  expect(namesOf('Ada', ['Tom <tom@quay.example>', 'Tom <tom@other.example>'], mailed)).toEqual(['Ada', 'Tomasin Vance', 'Tom']);
});

test.each([
  ['a bot', 'dependabot[bot]'],
  ['an e-mail address', 'ada@quay.example'],
  ['an address within one machine', 'root@localhost'],
  ['a name with an address', 'Ada <ada@quay.example>'],
  ['a web address', 'https://casino.example'],
  ['a host that begins like a page', 'www.casino.example'],
  ['a path on a host', 'casino.example/win'],
  ['a text that turns direction', 'Ada \u202Ewerrom'],
  ['a hidden character', 'A\u200Bda'],
  ['a hidden letter', 'Ada\u3164'],
  ['a letter that was lost', 'Ad\uFFFD'],
  ['a line break', 'Ada\nMerrow'],
  ['a name that never ends', 'a'.repeat(81)],
  ['marks alone', '-- . --'],
  ['nothing', ''],
])('%s is no name', (_, name) => {
  expect(namesOf(name)).toEqual([]);
  expect(namesOf('Ada', [`${name} <x@quay.example>`, `${name}`])).toEqual(['Ada']);
});

test('addresses alone, and several contacts on one line, name nobody', () => {
  expect(namesOf('Ada', ['<tom@quay.example>', 'tom@quay.example', 'Tom <t@q.example>, Ida <i@q.example>'])).toEqual(['Ada']);
});

test('a contact is one name with one address', () => {
  expect(isContact('Tom Vance <tom@quay.example>')).toBe(true);
  expect(['Tom Vance', 'Tom <a> <b>', 'Tom <a', '> <'].filter(isContact)).toEqual([]);
});
