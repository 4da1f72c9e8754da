import { expect, test } from 'vitest';
import { allBits, bitsOf, positionsOf } from '../../../derived/browse/bits.ts';
import { eventsAmong, namesOf, orderNames, parsePositions } from './order-results.ts';

const POSITIONS = parsePositions({ events: 4, hashes: 'e0 e1 e2 e3 chart story' });
const FOUND = ['e2', 'chart', 'e0', 'e3'];

test('the events among what was found are known by their position', () => {
  expect(positionsOf(eventsAmong(FOUND, POSITIONS))).toEqual([0, 2, 3]);
});

test('by relevance the order of the index stays, without what is not chosen', () => {
  expect(orderNames(FOUND, bitsOf(4, [0, 2]), POSITIONS, 'relevance', false)).toEqual(['e2', 'chart', 'e0']);
  expect(orderNames(FOUND, bitsOf(4, [0, 2]), POSITIONS, 'relevance', true)).toEqual(['e2', 'e0']);
});

test('by time, charts and stories stand behind the events', () => {
  expect(orderNames(FOUND, allBits(4), POSITIONS, 'oldest', false)).toEqual(['e0', 'e2', 'e3', 'chart']);
  expect(orderNames(FOUND, allBits(4), POSITIONS, 'newest', false)).toEqual(['e3', 'e2', 'e0', 'chart']);
});

test('without words the chosen events stand in the order of time', () => {
  expect(namesOf(bitsOf(4, [3, 1]), POSITIONS, 'relevance')).toEqual(['e1', 'e3']);
  expect(namesOf(bitsOf(4, [3, 1]), POSITIONS, 'newest')).toEqual(['e3', 'e1']);
});
