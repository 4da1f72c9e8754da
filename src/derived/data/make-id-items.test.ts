import { expect, test } from 'vitest';
import { indexCorpus } from '../corpus.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';
import type { DataSite } from './data-site.ts';
import { makeRemoved, makeRenamed } from './make-id-items.ts';

const vocabulary = makeVocabulary({
  kinds: { layoff: { name: 'Layoff', plural: 'Layoffs', about: 'People lose their jobs.', aliases: ['cut'] } },
  removed: [
    { what: 'event', id: 'strike', date: '2026-06-01', why: 'It was elsewhere.', instead: 'fire' },
    { what: 'event', id: 'old-fire', anchors: ['leg-2'], date: '2026-06-02', why: 'Twice.' },
  ],
});
const site: DataSite = {
  corpus: indexCorpus({
    events: [makeEvent('fire', when('2026-05'), { aliases: ['old-fire', 'blaze'] })],
    stories: [],
    charts: [],
    vocabulary,
  }),
  addressOf: (path) => `https://quayside.example/repo${path}`,
  license: { id: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

test('every former id leads to the present one', () => {
  expect(makeRenamed(site)).toEqual([
    { what: 'event', former_id: 'old-fire', id: 'fire' },
    { what: 'event', former_id: 'blaze', id: 'fire' },
    { what: 'kind', former_id: 'cut', id: 'layoff' },
  ]);
});

test('a removal says of what, when and why, and where that is to be read', () => {
  const strike = { what: 'event', id: 'strike', url: 'https://quayside.example/repo/events/strike/', title: null, anchors: [] };
  expect(makeRemoved(site)).toEqual([
    {
      what: 'event',
      id: 'old-fire',
      url: 'https://quayside.example/repo/events/fire/#leg-2',
      title: null,
      anchors: ['leg-2'],
      date: '2026-06-02',
      why: 'Twice.',
      instead_id: null,
    },
    { ...strike, date: '2026-06-01', why: 'It was elsewhere.', instead_id: 'fire' },
  ]);
});
