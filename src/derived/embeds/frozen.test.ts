import { expect, test } from 'vitest';
import { makeEvent, when } from '../testing/make-event.ts';
import type { History, Version } from '../versions/version.ts';
import { frozenEvents } from './frozen.ts';

const NOW = makeEvent('a', when('2026-05-20'), { title: 'Three jobs end' });
const THEN = makeEvent('a', when('2026-05-20'), { title: 'Two jobs end' });

function version(number: number, rest: Partial<Version>): Version {
  return { number, date: `2026-06-0${number}`, kind: 'update', changes: [], corrections: [], past: null, ...rest };
}

function known(versions: readonly Version[], pending = false): { history: History } {
  return { history: { kind: 'known', byId: new Map([['a', { versions, pending }]]) } };
}

test('a version is shown as it was, and says what became of the event', () => {
  const versions = [
    version(1, { kind: 'first', past: { kind: 'event', event: THEN } }),
    version(2, { kind: 'correction', past: { kind: 'text', text: 'title: Two' } }),
    version(3, {}),
  ];
  expect(frozenEvents(known(versions), NOW)).toEqual([
    { event: THEN, version: 1, date: '2026-06-01', since: 'corrected' },
    { event: null, version: 2, date: '2026-06-02', since: 'changed' },
    { event: NOW, version: 3, date: '2026-06-03', since: null },
  ]);
});

test('that an event was withdrawn outweighs any other change', () => {
  const versions = [version(1, { past: { kind: 'event', event: THEN } }), version(2, { kind: 'correction' })];
  expect(frozenEvents(known(versions), { ...NOW, status: 'withdrawn' }).map(({ since }) => since)).toEqual(['withdrawn', null]);
});

test('what is in no version yet makes the last one an older one', () => {
  const versions = [version(1, { past: { kind: 'event', event: THEN } })];
  expect(frozenEvents(known(versions, true), NOW).map(({ event, since }) => [event, since])).toEqual([[THEN, 'changed']]);
});

test('where versions are not known there is nothing to freeze', () => {
  expect(frozenEvents({ history: { kind: 'unknown', reason: 'There is no git.' } }, NOW)).toEqual([]);
});
