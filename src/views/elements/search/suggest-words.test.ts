import { expect, test } from 'vitest';
import { replaceUnknown } from './suggest-words.ts';

const KNOWN = ['petition', 'layoffs', 'layout', 'zürich'];

test.each([
  ['petitoin', 'petition'],
  ['the layofs', 'the layoffs'],
  ['pettition fliers', 'petition fliers'],
])('%s is meant as %s', (typed, meant) => {
  expect(replaceUnknown(typed, [...KNOWN, 'fliers'])).toBe(meant);
});

test.each(['petition', 'petit', 'Zurich', 'xylophone', 'abc 2026'])('%s is left as it is', (typed) => {
  expect(replaceUnknown(typed, KNOWN)).toBeNull();
});
