import { expect, test } from 'vitest';
import { readVocabulary } from '../../domain/read-vocabulary.ts';
import type { Answer } from './ask-address.ts';
import { renderStates, updateStates } from './update-states.ts';

const A = "https://gazette.example/a'b";
const answer = (status: Answer['status'], url = A): Answer => ({ url, status, words: '', movedTo: null, isHostUnknown: false });
const inUse = new Set([A, 'https://gazette.example/z']);

test('a failure keeps its first day until the address works, and an unclear answer changes nothing of it', () => {
  const once = updateStates([], [answer('dead')], '2026-05-01', inUse);
  expect(once).toEqual([
    { url: A, checked: '2026-05-01', status: 'dead', firstFailure: '2026-05-01', lastFailure: '2026-05-01' },
  ]);
  const unclear = updateStates(once, [answer('unknown')], '2026-05-08', inUse);
  expect(unclear).toEqual([{ ...once[0], checked: '2026-05-08', status: 'unknown' }]);
  const twice = updateStates(unclear, [answer('dead')], '2026-05-15', inUse);
  expect(twice).toEqual([{ ...once[0], checked: '2026-05-15', lastFailure: '2026-05-15' }]);
  expect(updateStates(twice, [answer('works')], '2026-05-16', inUse)).toEqual([
    { url: A, checked: '2026-05-16', status: 'works' },
  ]);
});

test('what was not asked stays, what no source has goes, and all is sorted', () => {
  const before = [
    { url: 'https://gazette.example/z', checked: '2026-05-01', status: 'works' },
    { url: 'https://gazette.example/unused', checked: '2026-05-01', status: 'works' },
  ] as const;
  expect(updateStates(before, [answer('works')], '2026-05-02', inUse).map(({ url }) => url)).toEqual([A, before[0].url]);
});

test('what is written is read again as it was', () => {
  const states = updateStates([], [answer('dead'), answer('works', 'https://gazette.example/z')], '2026-05-01', inUse);
  expect(readVocabulary({ links: renderStates(states) }).lists.links).toEqual(states);
  expect(readVocabulary({ links: renderStates([]) }).lists.links).toEqual([]);
});
