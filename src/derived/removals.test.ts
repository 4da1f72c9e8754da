import { expect, test } from 'vitest';
import type { Removal } from '../domain/removal.ts';
import { listRemovals, removedPages, removedParts, titleOfRemoval } from './removals.ts';
import { makeEvent, when } from './testing/make-event.ts';
import { makeVocabulary } from './testing/make-vocabulary.ts';

const strike: Removal = { what: 'event', id: 'strike', title: 'A strike', date: '2026-06-01', why: 'It was elsewhere.' };
const fires: Removal = { what: 'story', id: 'fires', date: '2026-06-03', why: 'No thread.' };
const parts: Removal = { what: 'event', id: 'old-fire', anchors: ['leg-2', 'quote-1'], date: '2026-06-02', why: 'Twice.' };
const vocabulary = makeVocabulary({ removed: [strike, fires, parts] });
const fire = makeEvent('fire', when('2026'), { aliases: ['old-fire'] });

test('what was removed as a whole has a page', () => {
  expect(removedPages({ vocabulary })).toEqual([
    { path: '/events/strike/', removal: strike },
    { path: '/stories/fires/', removal: fires },
  ]);
});

test('an event knows the parts that were removed from it, under its former id too, unless another part has the anchor now', () => {
  expect(removedParts({ vocabulary }, fire, new Set())).toEqual([
    { anchor: 'leg-2', removal: parts },
    { anchor: 'quote-1', removal: parts },
  ]);
  expect(removedParts({ vocabulary }, fire, new Set(['leg-1', 'leg-2'])).map(({ anchor }) => anchor)).toEqual(['quote-1']);
  expect(removedParts({ vocabulary }, makeEvent('strike', when('2026')), new Set())).toEqual([]);
});

test('removals are listed newest first, each leading to where it is explained', () => {
  expect(listRemovals({ vocabulary, events: [fire] }).map(({ path, name }) => [path, name])).toEqual([
    ['/stories/fires/', 'A story: fires'],
    ['/events/fire/#leg-2', 'Event fire'],
    ['/events/strike/', 'A strike'],
  ]);
});

test('an entry whose title is not to stand any more is called by its id', () => {
  expect([strike, fires].map(titleOfRemoval)).toEqual(['A strike', 'A story: fires']);
});
