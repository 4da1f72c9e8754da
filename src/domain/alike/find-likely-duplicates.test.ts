import { expect, test } from 'vitest';
import type { Comparable } from './compare-events.ts';
import { findLikelyDuplicates } from './find-likely-duplicates.ts';

const EVENT: Comparable = {
  id: 'pier-closes',
  title: 'Ferry line closes its pier and tells crews by email',
  kind: 'notice',
  organisations: ['ferries'],
  related: [],
  first: '2021-03-03',
  last: '2021-03-03',
};
const OTHER: Comparable = { ...EVENT, id: 'new', title: 'Crews of the ferry line are told of the closed pier by email' };
const ids = (candidate: Comparable, ...events: readonly Comparable[]): string[] =>
  findLikelyDuplicates(candidate, events).map(({ event }) => event.id);

test('the same organisation on the same day is likely the same, and the reasons say so', () => {
  const [found] = findLikelyDuplicates(OTHER, [EVENT]);
  expect(found?.reasons).toEqual(['the same organisation', 'the same day', 'words in common: crews, ferry, line, closed, pier']);
  expect(found?.likeness).toBeGreaterThan(0.8);
});

test('another organisation, another month or an open time is not', () => {
  expect(ids(OTHER, { ...EVENT, organisations: ['union'] })).toEqual([]);
  expect(ids(OTHER, { ...EVENT, first: '2021-05-03', last: '2021-05-03' })).toEqual([]);
  expect(ids(OTHER, { ...EVENT, first: null, last: null })).toEqual([]);
});

test('a few days apart needs words in common', () => {
  const later = { ...EVENT, first: '2021-03-06', last: '2021-03-06' };
  expect(ids(OTHER, later)).toEqual(['pier-closes']);
  expect(ids(OTHER, { ...later, title: 'Results of the quarter', kind: 'finance' })).toEqual([]);
});

test('a day apart is enough where the kind is not known yet, and not where it is another', () => {
  const later = { ...EVENT, first: '2021-03-04', last: '2021-03-04', title: 'Results of the quarter' };
  expect(ids({ ...OTHER, kind: '' }, later)).toEqual(['pier-closes']);
  expect(ids({ ...OTHER, kind: 'finance' }, later)).toEqual([]);
});

test('a short stretch that holds the day is no day apart; a long one says little by itself', () => {
  const week = { ...EVENT, first: '2021-03-01', last: '2021-03-07' };
  const year = { ...EVENT, first: '2021-01-01', last: '2021-12-31' };
  expect(findLikelyDuplicates(OTHER, [week])[0]?.reasons).toContain('the same day');
  expect(findLikelyDuplicates(OTHER, [year])[0]?.reasons).toContain('a stretch of time that holds the day');
  expect(ids(OTHER, { ...year, title: 'Results of the year' })).toEqual([]);
});

test('the likeliest come first, three at most, and never the event itself', () => {
  const many = [1, 2, 3, 4, 5].map((day) => ({ ...EVENT, id: `day-${day}`, first: `2021-03-0${day}`, last: `2021-03-0${day}` }));
  expect(ids(OTHER, ...many, OTHER)).toEqual(['day-3', 'day-2', 'day-4']);
});

test('one that is named as related has been seen', () => {
  expect(ids({ ...OTHER, related: ['pier-closes'] }, EVENT)).toEqual([]);
});

test('another number or kind is for somebody to judge', () => {
  expect(ids({ ...OTHER, kind: 'layoff', title: 'Line closes 2 piers' }, EVENT)).toEqual(['pier-closes']);
});
