import { expect, test } from 'vitest';
import type { Source } from '../domain/source.ts';
import { countIndependent, groupOutlets, outletsOf, relayedBy } from './independence.ts';

function source(id: string, kind: Source['kind'], publisher: string, reports?: string, relied?: boolean): Source {
  return { id, kind, publisher, ...(reports !== undefined && { reports }), ...(relied !== undefined && { relied }) };
}

function groupsOf(...sources: readonly Source[]): string[] {
  return groupOutlets(sources).map(({ name, sources: group }) => `${name ?? '?'}: ${group.map(({ id }) => id).join(' ')}`);
}

test('five pages that relay one outlet are one independent source, however the outlet is written', () => {
  const sources = [
    source('a', 'press', 'The Pier Post'),
    source('b', 'aggregator', 'Gull Digest', 'Pier Post'),
    source('c', 'aggregator', 'Buoy Daily', 'The Pier Post, 9 April 2021'),
    source('d', 'press', 'Ferry News', 'THE PIER POST (Ada Merrow)'),
    source('e', 'social', 'A deckhand', 'Pier Post; Harbour Radio'),
  ];
  expect(groupsOf(...sources)).toEqual(['The Pier Post: a b c d e']);
  expect(countIndependent(groupOutlets(sources))).toBe(1);
});

test('a source that relays nobody counts under its own name, twice the same outlet once', () => {
  expect(
    groupsOf(source('a', 'press', 'Pier Post'), source('b', 'social', 'A deckhand'), source('c', 'press', 'Pier Post')),
  ).toEqual(['Pier Post: a c', 'A deckhand: b']);
});

test('a primary document counts under its publisher, whatever it names', () => {
  expect(groupsOf(source('a', 'primary', 'Port Authority', 'Pier Post'), source('b', 'press', 'Pier Post'))).toEqual([
    'Port Authority: a',
    'Pier Post: b',
  ]);
});

test('retellings that name no origin add nothing to a source that is named, and are one where there is nothing else', () => {
  const unnamed = [
    source('a', 'aggregator', 'Gull Digest'),
    source('b', 'aggregator', 'Buoy Daily', 'No outlet named on the page'),
  ];
  expect(groupsOf(...unnamed)).toEqual(['?: a b']);
  expect(countIndependent(groupOutlets(unnamed))).toBe(1);
  expect(countIndependent(groupOutlets([...unnamed, source('c', 'press', 'Pier Post')]))).toBe(1);
  expect(countIndependent([])).toBe(0);
});

test('a newspaper that names no outlet reports itself', () => {
  expect(groupsOf(source('a', 'press', 'Pier Post', 'No outlet named on the page'))).toEqual(['Pier Post: a']);
});

test('a page listed under the outlet it reposts is a report of that outlet', () => {
  expect(groupsOf(source('a', 'aggregator', 'Pier Post', 'The Pier Post'), source('b', 'press', 'Pier Post'))).toEqual([
    'Pier Post: a b',
  ]);
});

test('a relay of a relay is followed to its end, and stops at an outlet that also has a report of its own', () => {
  const chain = [
    source('a', 'aggregator', 'Gull Digest', 'Ferry News'),
    source('b', 'press', 'Ferry News', 'Pier Post'),
    source('c', 'press', 'Pier Post'),
  ];
  expect(groupsOf(...chain)).toEqual(['Pier Post: a b c']);
  expect(groupsOf(...chain, source('d', 'press', 'Ferry News'))).toEqual(['Ferry News: a d', 'Pier Post: b c']);
});

test('outlets that name each other in a circle come to an end', () => {
  expect(groupsOf(source('a', 'press', 'Pier Post', 'Ferry News'), source('b', 'press', 'Ferry News', 'Pier Post'))).toEqual([
    'Ferry News: a',
    'Pier Post: b',
  ]);
});

test('what is not relied on is not counted', () => {
  expect(groupsOf(source('a', 'press', 'Pier Post'), source('b', 'press', 'Ferry News', undefined, false))).toEqual([
    'Pier Post: a',
  ]);
});

test('a claim that cites three reports of one outlet rests on one', () => {
  const sources = [
    source('a', 'press', 'Pier Post'),
    source('b', 'aggregator', 'Gull Digest', 'Pier Post'),
    source('c', 'press', 'Ferry News'),
  ];
  expect(outletsOf(sources, ['a', 'b']).map(({ name }) => name)).toEqual(['Pier Post']);
  expect(outletsOf(sources, ['b', 'c']).map(({ name }) => name)).toEqual(['Pier Post', 'Ferry News']);
});

test.each([
  ['Pier Post', 'Pier Post'],
  ['Pier Post, 12 June 2021; Ferry News', 'Pier Post'],
  ['Pier Post (via Gull Digest)', 'Pier Post'],
  ['Port Authority notice, June 2021', 'Port Authority notice'],
  ['Filing of the carrier, accession 0001-26', 'Filing of the carrier, accession 0001-26'],
  ['No outlet named on the page', null],
  ['gull digest', null],
])('"%s" of Gull Digest relays %s', (reports, relayed) => {
  expect(relayedBy({ publisher: 'Gull Digest', reports })).toBe(relayed);
});
