import { expect, test } from 'vitest';
import { foldLetters } from './fold-letters.ts';

test.each([
  ['Zürich', 'zurich'],
  ['ŁÓDŹ', 'łodz'],
  ['São Paulo', 'sao paulo'],
  ['I\u0307stanbul', 'istanbul'],
  ['−8', '−8'],
])('%s is compared as %s', (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});
