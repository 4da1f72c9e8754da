import { expect, test } from 'vitest';
import { figure, makeEvent, when } from '../testing/make-event.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';
import { listPublished } from './list-published.ts';
import { renderLock } from './lock-text.ts';

test('everything with an address is listed, an event with the parts of its page', () => {
  const leg = { places: ['quay'], label: null, when: null, status: 'not-stated', sources: [], note: null } as const;
  const quote = { text: 'It burns.', speaker: 'Ada Merrow', source: 'a', label: null };
  const event = makeEvent('pier-fire', when('2026-05-20'), {
    figures: [figure('2026-05-20', {}), figure('2026', { metric: 'cost' }), figure('2026-05-21', { of: 'the quay' })],
    legs: [leg, leg],
    quotes: [quote],
    sources: [
      { id: 'a', publisher: 'A', kind: 'press' },
      { id: 'b', publisher: 'B', kind: 'press' },
    ],
  });
  const published = listPublished({
    events: [event],
    stories: [{ id: 'ferries', file: '', title: '', summary: '', order: 1, figures: [], aliases: [], body: [] }],
    charts: [{ form: 'density', title: 'A', subtitle: 'B', order: 1, id: 'months', file: 'charts/months.yaml' }],
    vocabulary: makeVocabulary({
      organisations: { lantern: { name: 'Lantern' } },
      offices: { quay: { name: 'Quay', level: 'city' } },
      kinds: { closure: { name: 'Closure', plural: 'Closures', about: 'Ends.' } },
    }),
  });
  expect(renderLock(published).split('\n').slice(1)).toEqual([
    'chart months',
    'event pier-fire fig-cost fig-jobs_cut=2 leg=2 quote source=a,b',
    'kind closure',
    'organisation lantern',
    'place quay',
    'story ferries',
    '',
  ]);
});
