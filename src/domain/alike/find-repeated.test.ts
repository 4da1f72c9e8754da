import { expect, test } from 'vitest';
import { findLikelyDuplicates } from './find-likely-duplicates.ts';
import type { Entered } from './find-repeated.ts';
import { findRepeated, indexRepeated } from './find-repeated.ts';

const event = (id: string, title: string, more: Partial<Entered> = {}): Entered => ({
  id,
  title,
  kind: 'layoff',
  organisations: ['harbour-lines'],
  added: '2026-06-01',
  related: [],
  first: '2026-05-20',
  last: '2026-05-20',
  ...more,
});
const old = event('a', 'Harbour Lines cuts 200 jobs in Lisbon');
const similarTo = (other: Entered): string | null => findRepeated(other, indexRepeated([old, other]));

test('other endings and small words do not matter, nor does the name of the organisation', () => {
  expect(similarTo(event('b', 'Cutting of 200 jobs at Lisbon'))).toBe('a');
});

test('the older of the two is not asked about', () => {
  expect(findRepeated(old, indexRepeated([old, event('b', old.title)]))).toBeNull();
});

test.each([
  ['another number', event('b', 'Harbour Lines cuts 300 jobs in Lisbon')],
  ['another day', event('b', old.title, { first: '2026-05-22', last: '2026-05-22' })],
  ['another kind', event('b', old.title, { kind: 'notice' })],
  ['another organisation', event('b', old.title, { organisations: ['quayside'] })],
  ['named as related', event('b', old.title, { related: ['a'] })],
  ['a month around it', event('b', old.title, { first: '2026-05-01', last: '2026-05-31' })],
  ['no time at all', event('b', old.title, { first: null, last: null })],
])('%s is another event', (_, other) => {
  expect(similarTo(other)).toBeNull();
});

test('stretches of a few days that overlap are compared', () => {
  expect(similarTo(event('b', old.title, { first: '2026-05-18', last: '2026-05-21' }))).toBe('a');
});

test.each([
  ['the same words', event('b', old.title)],
  ['half of the words', event('b', 'Cuts 200 jobs in the yards of Lisbon and of Oporto')],
  ['stretches of a few days', event('b', old.title, { first: '2026-05-18', last: '2026-05-21' })],
])('what is found so strictly is also shown to somebody who is asked: %s', (_, other) => {
  expect(similarTo(other)).toBe('a');
  expect(findLikelyDuplicates(other, [old]).map(({ event: { id } }) => id)).toEqual(['a']);
});

test('a quarter that two events have in common is found, and shown although it is long', () => {
  const quarter = { first: '2026-04-01', last: '2026-06-30' };
  const [one, other] = [event('a', old.title, quarter), event('b', old.title, quarter)];
  expect(findRepeated(other, indexRepeated([one, other]))).toBe('a');
  expect(findLikelyDuplicates(other, [one])).toHaveLength(1);
});
