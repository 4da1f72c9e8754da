import { expect, test } from 'vitest';
import type { Source } from '../domain/source.ts';
import { outletsOf } from './independence.ts';
import { oneOutletWords, sharedWords, supportWords } from './support-words.ts';

const source = (id: string, kind: Source['kind'], publisher: string, reports?: string): Source => ({
  id,
  kind,
  publisher,
  ...(reports !== undefined && { reports }),
});
const POST = source('post', 'press', 'Pier Post');
const RELAY = source('relay', 'press', 'Ferry News', 'Pier Post');
const DIGEST = source('digest', 'aggregator', 'Gull Digest', 'Pier Post');
const UNNAMED = source('unnamed', 'aggregator', 'Buoy Daily');
const RADIO = source('radio', 'press', 'Harbour Radio');

test('sources that each stand for themselves are counted, reports of one outlet are told apart from sources', () => {
  expect(supportWords([POST])).toBe('1 source');
  expect(supportWords([POST, RADIO])).toBe('2 sources');
  expect(supportWords([POST, RELAY, DIGEST, UNNAMED])).toBe('1 independent source, 4 reports');
  expect(supportWords([POST, RELAY, RADIO])).toBe('2 independent sources, 3 reports');
});

test('a source says with which it counts as one', () => {
  expect(sharedWords([POST, RADIO, RELAY, DIGEST, UNNAMED])).toEqual([
    'Counts as one with sources 3 and 4.',
    null,
    'Counts as one with sources 1 and 4.',
    'Counts as one with sources 1 and 3.',
    'Adds no independent source: its origin is not named.',
  ]);
  expect(sharedWords([UNNAMED])).toEqual([null]);
});

test('a claim that several reports give says when one outlet is behind them all', () => {
  const words = (...ids: string[]): string | null => oneOutletWords(outletsOf([POST, RADIO, RELAY, DIGEST, UNNAMED], ids));
  expect(words('post', 'relay', 'digest')).toBe('1 independent source, 3 reports: Pier Post.');
  expect(words('post', 'unnamed')).toBe('1 independent source, 2 reports: Pier Post and retellings without a named origin.');
  expect(words('post', 'radio', 'digest')).toBeNull();
  expect(words('digest')).toBeNull();
});
