import { expect, test } from 'vitest';
import { makeEvent, when } from '../testing/make-event.ts';
import type { History, Version } from '../versions/version.ts';
import { frozenEvents } from './frozen.ts';

const NOW = makeEvent('a', when('2026-05-20'), { title: 'Three jobs end' });
const THEN = makeEvent('a', when('2026-05-20'), { title: 'Two jobs end' });

function version(number: number, kind: Version['kind'] = 'update'): Version {
  const file = { id: 'a', file: 'events/2026/a.mdx', commit: 'c', text: null };
  return { number, date: `2026-06-0${number}`, kind, authors: [], changes: [], corrections: [], ...file };
}

/** Of the first version the text is that of then, and of the second it cannot be read. */
function readFormer({ number }: Version) {
  return [THEN, null, NOW][number - 1] ?? null;
}

function known(versions: readonly Version[], pending = false): { history: History } {
  return { history: { kind: 'known', byId: new Map([['a', { kind: 'known', versions, pending }]]) } };
}

test('a version is shown as it was, and says what became of the event', () => {
  const versions = [version(1, 'first'), version(2, 'correction'), version(3)];
  expect(frozenEvents(known(versions), NOW, readFormer)).toEqual([
    { event: THEN, version: 1, date: '2026-06-01', since: 'corrected' },
    { event: null, version: 2, date: '2026-06-02', since: 'changed' },
    { event: NOW, version: 3, date: '2026-06-03', since: null },
  ]);
});

test('that an event was withdrawn outweighs any other change', () => {
  const versions = [version(1), version(2, 'correction')];
  expect(frozenEvents(known(versions), { ...NOW, status: 'withdrawn' }, readFormer).map(({ since }) => since)).toEqual([
    'withdrawn',
    null,
  ]);
});

test('what is in no version yet makes the last one an older one', () => {
  expect(frozenEvents(known([version(1)], true), NOW, readFormer).map(({ event, since }) => [event, since])).toEqual([
    [THEN, 'changed'],
  ]);
});

test('where versions are not known there is nothing to freeze', () => {
  expect(frozenEvents({ history: { kind: 'unknown', reason: 'no-git' } }, NOW, readFormer)).toEqual([]);
});
