import { expect, test } from 'vitest';
import { addRecent, parseRecent } from './recent-searches.ts';

test('the latest search stands first and once, whatever its letters', () => {
  expect(addRecent(['petition', 'fliers'], ' Fliers ')).toEqual(['Fliers', 'petition']);
});

test('nine searches are eight', () => {
  expect(addRecent(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 'i')).toEqual(['i', 'a', 'b', 'c', 'd', 'e', 'f', 'g']);
});

test('nothing is no search', () => {
  expect(addRecent(['a'], '  ')).toEqual(['a']);
});

test.each([null, '', '{}', '"a"', 'broken'])('what is no list, %s, is no searches', (kept) => {
  expect(parseRecent(kept)).toEqual([]);
});

test('what is no text in a list is left out', () => {
  expect(parseRecent('["a", 1, null, "b"]')).toEqual(['a', 'b']);
});
