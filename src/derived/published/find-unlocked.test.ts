import { expect, test } from 'vitest';
import { makeEvent, when } from '../testing/make-event.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';
import { findUnlocked } from './find-unlocked.ts';
import { listPublished } from './list-published.ts';
import { renderLock } from './lock-text.ts';

const leg = { places: ['quay'], label: null, when: null, status: 'not-stated', sources: [], note: null } as const;
const content = (events: readonly ReturnType<typeof makeEvent>[]) => ({
  events,
  stories: [],
  charts: [],
  vocabulary: makeVocabulary({ kinds: { closure: { name: 'A', plural: 'B', about: 'C.' } } }),
});

test('new entries and new parts of old ones are found', () => {
  const before = listPublished(content([makeEvent('fire', when('2026')), makeEvent('flood', when('2026'))]));
  const lock = renderLock(before);
  expect(findUnlocked(lock, before)).toEqual([]);
  const after = content([
    makeEvent('fire', when('2026'), { legs: [leg] }),
    makeEvent('flood', when('2026')),
    makeEvent('storm', when('2026')),
  ]);
  expect(findUnlocked(lock, listPublished(after)).map(({ id }) => id)).toEqual(['fire', 'storm']);
});

test('what is gone is no new entry', () => {
  const lock = renderLock(listPublished(content([makeEvent('fire', when('2026'))])));
  expect(findUnlocked(lock, listPublished(content([])))).toEqual([]);
});
