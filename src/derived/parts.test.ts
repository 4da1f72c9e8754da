import { expect, test } from 'vitest';
import { cutGroups, cutParts, listPages, pageAt, partPaths, partsAround } from './parts.ts';

const numbers = (count: number, from = 1): number[] => Array.from({ length: count }, (_, index) => index + from);
const sizes = (parts: readonly { readonly items: readonly unknown[] }[]): number[] => parts.map(({ items }) => items.length);

test.each([
  [0, [0]],
  [1, [1]],
  [120, [120]],
  [121, [100, 21]],
  [200, [100, 100]],
  [201, [100, 100, 1]],
])('a list of %d is cut into parts of %j', (count, expected) => {
  expect(sizes(cutParts(numbers(count)))).toEqual(expected);
});

test('a part says where it begins and what stands before it', () => {
  expect(cutParts(numbers(205)).map(({ number, from, items, before }) => [number, from, items[0], before])).toEqual([
    [1, 1, 1, undefined],
    [2, 101, 101, 100],
    [3, 201, 201, 200],
  ]);
});

test('a part keeps its entries when newer ones come', () => {
  expect(cutParts(numbers(230)).slice(0, 2)).toEqual(cutParts(numbers(999)).slice(0, 2));
});

test.each([
  ['one page holds what fits', [60, 60], [120]],
  ['the cut falls between groups', [60, 60, 30], [60, 90]],
  ['a group that fills a page has it alone', [10, 100, 15], [10, 100, 15]],
  ['a group of 120 is left whole', [10, 120, 10], [10, 120, 10]],
  ['a group of 121 is cut, and what is left of it is filled up', [10, 121, 30], [10, 100, 51]],
  ['a group of several pages is cut into full ones', [250], [100, 100, 50]],
])('%s', (_, groups, expected) => {
  expect(sizes(cutGroups(groups.map((size) => numbers(size))))).toEqual(expected);
});

test('cutting between groups loses nothing and keeps the order', () => {
  const groups = [numbers(90), numbers(40, 91), numbers(130, 131), numbers(7, 261)];
  expect(cutGroups(groups).flatMap(({ items }) => items)).toEqual(numbers(267));
});

test('a short list has one page with everything', () => {
  expect(listPages(numbers(120))).toEqual([
    { part: null, from: 1, items: numbers(120), before: undefined, total: 120, parts: [] },
  ]);
  expect(partPaths(numbers(120))).toEqual([undefined]);
});

test('the page of a long list has the newest hundred, and its parts have everything', () => {
  const pages = listPages(numbers(250));
  expect(pages.map(({ part, from, items, before }) => [part, from, items.at(-1), before])).toEqual([
    [null, 151, 250, 150],
    [1, 1, 100, undefined],
    [2, 101, 200, 100],
    [3, 201, 250, 200],
  ]);
  expect(partPaths(numbers(250))).toEqual([undefined, 'part/1', 'part/2', 'part/3']);
});

test('every page leads on to older and newer entries', () => {
  const around = listPages(numbers(250)).map((page) => {
    const { before, after } = partsAround(page);
    return [before?.number, after?.number];
  });
  // The page of the list shows 151 to 250: what is older begins in the second part.
  expect(around).toEqual([
    [2, undefined],
    [undefined, 2],
    [1, 3],
    [2, undefined],
  ]);
});

test('a page is found by its address, and one that is not there is an error', () => {
  expect(pageAt(numbers(250), undefined).from).toBe(151);
  expect(pageAt(numbers(250), 'part/3').items).toEqual(numbers(50, 201));
  expect(() => pageAt(numbers(250), 'part/4')).toThrow('A list of 250 has no part/4.');
});
