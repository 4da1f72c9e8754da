import { expect, test } from 'vitest';
import type { Event } from '../domain/event.ts';
import { creditEvents, creditFormer } from './credit.ts';
import { makeEvent, when } from './testing/make-event.ts';
import { makeVersion } from './testing/make-history.ts';
import type { History } from './versions/version.ts';

const VERSIONS = [
  makeVersion({ number: 1, authors: ['Tom Vance'] }),
  makeVersion({ number: 2, authors: ['Ada Merrow', 'Tom Vance'] }),
];
const HISTORY: History = { kind: 'known', byId: new Map([['a', { kind: 'known', versions: VERSIONS, pending: false }]]) };

function event(rest: Partial<Event> = {}): Event {
  return makeEvent('a', when('2026'), rest);
}

function credited(event: Event, history: History = HISTORY, credit?: 'front-matter' | 'git'): string[] {
  return creditEvents([event], history, { credit }).flatMap(({ contributors }) => contributors.map(({ name }) => name));
}

test('authors are named in the order of their first version, where the site takes names from git', () => {
  expect(credited(event(), HISTORY, 'git')).toEqual(['Tom Vance', 'Ada Merrow']);
  expect(credited(event(), HISTORY, 'front-matter')).toEqual([]);
  expect(credited(event())).toEqual([]);
});

test('what the entry says is all that is said, also that nobody is named', () => {
  expect(credited(event({ contributors: [{ name: '@ada' }] }), HISTORY, 'git')).toEqual(['@ada']);
  expect(credited(event({ credit: 'nobody' }), HISTORY, 'git')).toEqual([]);
});

test('where the history is not known, or has no such entry, nobody is invented', () => {
  expect(credited(event(), { kind: 'unknown', reason: 'shallow' }, 'git')).toEqual([]);
  expect(credited(event(), { kind: 'known', byId: new Map() }, 'git')).toEqual([]);
});

test('a former version names those who had written by then', () => {
  expect(creditFormer(event(), event(), VERSIONS.slice(0, 1)).contributors).toEqual([{ name: 'Tom Vance' }]);
  const former = event({ contributors: [{ name: '@ada' }] });
  expect(creditFormer(former, event(), VERSIONS).contributors).toEqual([{ name: '@ada' }]);
});

test('whoever an entry does not name any more is not named by its former versions', () => {
  const former = event({ contributors: [{ name: '@ada' }] });
  expect(creditFormer(former, event({ credit: 'nobody' }), VERSIONS).contributors).toEqual([]);
  expect(creditFormer(event(), event({ credit: 'nobody' }), VERSIONS).contributors).toEqual([]);
  expect(creditFormer(event(), event({ contributors: [{ name: '@tom' }] }), VERSIONS).contributors).toEqual([]);
});
