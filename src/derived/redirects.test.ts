import { expect, test } from 'vitest';
import { indexCorpus } from './corpus.ts';
import { isCopied, redirectsOf } from './redirects.ts';
import { makeEvent, when } from './testing/make-event.ts';
import { makeVocabulary } from './testing/make-vocabulary.ts';

const FERRIES = { title: 'Ferries', summary: 'They stop.', order: 1, figures: [], body: [] };

test('a former id leads to the present one, in the part of the site where it was published', () => {
  const corpus = indexCorpus({
    events: [makeEvent('pier-fire', when('2026-05-20'), { aliases: ['fire', 'blaze'] }), makeEvent('other', when('2026'))],
    stories: [{ ...FERRIES, id: 'ferries', file: 'stories/ferries.mdx', aliases: ['boats'] }],
    charts: [],
    vocabulary: makeVocabulary({
      organisations: { lantern: { name: 'Lantern', aliases: ['lamp'] }, tide: { name: 'Tide' } },
      offices: { quay: { name: 'Quay', level: 'city', aliases: ['pier'] } },
      kinds: { closure: { name: 'Closure', plural: 'Closures', about: 'Ends.', aliases: ['end'] } },
    }),
  });
  expect(redirectsOf(corpus)).toEqual([
    { from: '/events/fire/', to: '/events/pier-fire/' },
    { from: '/events/blaze/', to: '/events/pier-fire/' },
    { from: '/api/v1/events/fire.json', to: '/api/v1/events/pier-fire.json' },
    { from: '/api/v1/events/blaze.json', to: '/api/v1/events/pier-fire.json' },
    { from: '/cards/events/fire.png', to: '/cards/events/pier-fire.png' },
    { from: '/cards/events/blaze.png', to: '/cards/events/pier-fire.png' },
    { from: '/embed/events/fire/', to: '/embed/events/pier-fire/' },
    { from: '/embed/events/fire/oembed.json', to: '/embed/events/pier-fire/oembed.json' },
    { from: '/embed/events/blaze/', to: '/embed/events/pier-fire/' },
    { from: '/embed/events/blaze/oembed.json', to: '/embed/events/pier-fire/oembed.json' },
    { from: '/stories/boats/', to: '/stories/ferries/' },
    { from: '/cards/stories/boats.png', to: '/cards/stories/ferries.png' },
    { from: '/embed/stories/boats/', to: '/embed/stories/ferries/' },
    { from: '/embed/stories/boats/oembed.json', to: '/embed/stories/ferries/oembed.json' },
    { from: '/organisations/lamp/', to: '/organisations/lantern/' },
    { from: '/places/pier/', to: '/places/quay/' },
    { from: '/kinds/end/', to: '/kinds/closure/' },
  ]);
});

test('the files of a chart move with its page', () => {
  const chart = { form: 'density', title: 'A', subtitle: 'B', order: 1, id: 'months', file: 'charts/months.yaml' } as const;
  const corpus = indexCorpus({
    events: [],
    stories: [],
    charts: [{ ...chart, aliases: ['by-month'] }],
    vocabulary: makeVocabulary(),
  });
  expect(redirectsOf(corpus)).toEqual([
    { from: '/charts/by-month/', to: '/charts/months/' },
    { from: '/charts/by-month.svg', to: '/charts/months.svg' },
    { from: '/charts/by-month.png', to: '/charts/months.png' },
    { from: '/charts/by-month.csv', to: '/charts/months.csv' },
    { from: '/charts/by-month.json', to: '/charts/months.json' },
    { from: '/cards/charts/by-month.png', to: '/cards/charts/months.png' },
    { from: '/embed/charts/by-month/', to: '/embed/charts/months/' },
    { from: '/embed/charts/by-month/oembed.json', to: '/embed/charts/months/oembed.json' },
  ]);
});

test('the parts of a long list move with it', () => {
  const events = Array.from({ length: 121 }, (_, index) => makeEvent(`e${index}`, when('2026-05-20')));
  const corpus = indexCorpus({
    events,
    stories: [{ ...FERRIES, id: 'story', file: 'stories/story.mdx', aliases: ['thread'] }],
    charts: [],
    vocabulary: makeVocabulary(),
  });
  expect(redirectsOf(corpus)).toEqual([
    { from: '/stories/thread/', to: '/stories/story/' },
    { from: '/stories/thread/part/1/', to: '/stories/story/part/1/' },
    { from: '/stories/thread/part/2/', to: '/stories/story/part/2/' },
    { from: '/cards/stories/thread.png', to: '/cards/stories/story.png' },
    { from: '/embed/stories/thread/', to: '/embed/stories/story/' },
    { from: '/embed/stories/thread/oembed.json', to: '/embed/stories/story/oembed.json' },
  ]);
});

test('a page leads on; files and embeds stand at both addresses, since neither can lead on everywhere', () => {
  const to = '/somewhere/';
  expect(['/events/a/', '/charts/a.csv', '/embed/events/a/'].map((from) => isCopied({ from, to }))).toEqual([false, true, true]);
});
