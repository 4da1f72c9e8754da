import { expect, test } from 'vitest';
import { addBits, allBits, bitsOf, countCommon, hasBit, keepCommon, noBits, positionsOf } from './bits.ts';

const EDGES = [0, 1, 30, 31, 32, 63, 64, 99];

test('a set gives back its positions in order, on both sides of a word', () => {
  expect(positionsOf(bitsOf(100, [...EDGES].reverse()))).toEqual(EDGES);
  expect(EDGES.every((position) => hasBit(bitsOf(100, EDGES), position))).toBe(true);
  expect(hasBit(bitsOf(100, EDGES), 2)).toBe(false);
});

test.each([0, 1, 31, 32, 33, 64, 100])('all of %i positions are that many', (total) => {
  expect(positionsOf(allBits(total))).toEqual(Array.from({ length: total }, (_, position) => position));
  expect(countCommon(allBits(total), allBits(total))).toBe(total);
});

test('sets are joined and intersected in place', () => {
  const bits = noBits(70);
  addBits(bits, bitsOf(70, [1, 31, 69]));
  addBits(bits, bitsOf(70, [2, 69]));
  expect(positionsOf(bits)).toEqual([1, 2, 31, 69]);
  keepCommon(bits, bitsOf(70, [2, 31, 40]));
  expect(positionsOf(bits)).toEqual([2, 31]);
});
