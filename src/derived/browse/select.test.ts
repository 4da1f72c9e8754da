import { expect, test } from 'vitest';
import { indexCorpus } from '../corpus.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';
import { positionsOf } from './bits.ts';
import { writeFacetIndex } from './facet-index.ts';
import { EMPTY_QUERY, parseQuery } from './query.ts';
import type { OpenIndex } from './select.ts';
import { facetsAgainst, openIndex, selectEvents } from './select.ts';

const vocabulary = makeVocabulary({
  organisations: { one: { name: 'One Company', short: 'One' }, two: { name: 'Two Company' } },
  offices: {
    world: { name: 'Worldwide', level: 'area' },
    country: { name: 'Country', level: 'country', within: 'world' },
    town: { name: 'Town', level: 'city', within: 'country' },
  },
  kinds: {
    layoff: { name: 'Layoff', plural: 'Layoffs', about: 'Jobs go.' },
    petition: { name: 'Petition', plural: 'Petitions', about: 'People sign.' },
  },
});
const events = [
  makeEvent('notice', when('2026-05-20T04:00', 'Asia/Singapore'), { places: ['town'] }),
  makeEvent('list', when('2026-05', null), { kind: 'petition', organisations: ['two', 'one'] }),
  makeEvent('talks', when('2026-04-20/2026-05-02'), { kind: 'petition', organisations: ['two'], places: ['country'] }),
  makeEvent('plan', when('../2026-03-01'), { organisations: ['two'] }),
  makeEvent('later', when('2026-06-01/..'), {
    sources: [
      { id: 'a', publisher: 'The Outlet', kind: 'press' },
      { id: 'b', publisher: 'The Bureau', kind: 'primary' },
      { id: 'c', publisher: 'Hearsay', kind: 'social', relied: false },
    ],
  }),
];
const corpus = indexCorpus({ events, stories: [], charts: [], vocabulary });
const index: OpenIndex = openIndex(JSON.parse(JSON.stringify(writeFacetIndex(corpus))));

/** The ids of what an address finds. */
function find(address: string): string[] {
  const { query } = parseQuery(new URLSearchParams(address));
  return positionsOf(selectEvents(index, query).events).map((position) => corpus.events[position]?.id ?? '');
}

/** 'id count' of every value of a facet for an address. */
function counts(address: string, facet: 'kind' | 'organisation' | 'place'): string[] {
  const { query } = parseQuery(new URLSearchParams(address));
  const found = selectEvents(index, query).counts[facet];
  return index.facets[facet].map(({ id }, place) => `${id} ${found[place]}`);
}

test('nothing asked for finds everything in the order of the corpus', () => {
  expect(find('')).toEqual(corpus.events.map(({ id }) => id));
});

test('values of one facet widen, further facets narrow', () => {
  expect(find('kind=petition').sort()).toEqual(['list', 'talks']);
  expect(find('kind=petition&kind=layoff')).toHaveLength(5);
  expect(find('kind=petition&organisation=one')).toEqual(['list']);
  expect(find('kind=petition&place=world')).toEqual(['talks']);
});

test('a place holds what happened in the places within it', () => {
  expect(find('place=country').sort()).toEqual(['notice', 'talks']);
  expect(find('place=town')).toEqual(['notice']);
});

test('a source that is not relied on gives no value', () => {
  expect(find('publisher=Hearsay')).toEqual([]);
  expect(find('source=primary')).toEqual(['later']);
});

test('days find what can have happened on them, whatever its precision', () => {
  expect(find('from=2026-05-02&to=2026-05-02').sort()).toEqual(['list', 'talks']);
  expect(find('from=2026-05-20&to=2026-05-20').sort()).toEqual(['list', 'notice']);
  expect(find('to=2026-02')).toEqual(['plan']);
  expect(find('from=2031')).toEqual(['later']);
  expect(find('from=2026-03&to=2026-03')).toEqual(['plan']);
});

test('counts say what each further choice would give', () => {
  expect(counts('', 'kind')).toEqual(['layoff 3', 'petition 2']);
  expect(counts('kind=petition', 'kind')).toEqual(['layoff 3', 'petition 2']);
  expect(counts('kind=petition', 'organisation')).toEqual(['one 1', 'two 2']);
  expect(counts('organisation=one', 'kind')).toEqual(['layoff 2', 'petition 1']);
});

test('an unknown value finds nothing and is no error', () => {
  expect(find('kind=strike')).toEqual([]);
});

test('known hours keep their quarter of the local day', () => {
  const position = corpus.positionById.get('notice') ?? -1;
  expect([...index.quarters]).toEqual([[position, 16]]);
});

test('the facets that hide an event are named, and no others', () => {
  const { query } = parseQuery(new URLSearchParams('kind=petition&organisation=one&place=world'));
  expect(facetsAgainst(index, query, corpus.positionById.get('notice') ?? -1)).toEqual(['kind']);
  expect(facetsAgainst(index, EMPTY_QUERY, 0)).toEqual([]);
});

test('a selection within other events counts only those', () => {
  const within = selectEvents(index, parseQuery(new URLSearchParams('kind=petition')).query).events;
  const selection = selectEvents(index, EMPTY_QUERY, within);
  expect(selection.count).toBe(2);
  expect(selection.counts.kind).toEqual([0, 2]);
});
