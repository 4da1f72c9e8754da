import { expect, test } from 'vitest';
import { matchToken } from './match-word.ts';

test.each([
  ['opt-out,', 'opt', 'same'],
  ['opted', 'opt', 'same'],
  ['opting', 'opted', 'same'],
  ['fliers', 'flier', 'same'],
  ['Zürich', 'zurich', 'same'],
  ['$125–145bn', '145', 'same'],
  ['1,600', '1600', 'same'],
  ['option', 'opt', 'longer'],
  ['American', 'am', 'longer'],
  ['1,600', '16', 'longer'],
  ['layoffs', 'layofs', 'near'],
  ['petition', 'petitoin', 'near'],
  ['a', 'aqqq', null],
  ['1,500', '1600', null],
  ['1', '145', null],
])('%s answers to %s as %s', (word, token, match) => {
  expect(matchToken(word, token)).toBe(match);
});
