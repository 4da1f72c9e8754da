import { expect, test } from 'vitest';
import { indexCorpus } from '../corpus.ts';
import { redirectsOf } from '../redirects.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { makeHistory, makeVersion } from '../testing/make-history.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';
import { stretchWords } from './version-words.ts';
import { presentVersion, versionPath, versionsOf } from './versions-of.ts';

test('an event outside the history is not committed, and without a history the reason is that of all', () => {
  expect(versionsOf({ history: makeHistory('a') }, 'b')).toEqual({ kind: 'unknown', reason: 'uncommitted' });
  expect(versionsOf({ history: { kind: 'unknown', reason: 'shallow' } }, 'a')).toEqual({ kind: 'unknown', reason: 'shallow' });
});

test('the present version is the last, unless the entry was changed since', () => {
  expect(presentVersion({ history: makeHistory('a') }, 'a')?.number).toBe(2);
  expect(presentVersion({ history: makeHistory('a', {}, true) }, 'a')).toBeNull();
  expect(presentVersion({ history: makeHistory('a') }, 'b')).toBeNull();
});

test('a version has a path below its event', () => {
  expect(versionPath('pier-fire', 2)).toBe('/events/pier-fire/v/2/');
});

test('versions that stood under a former id lead on from there, and others never stood there', () => {
  const event = makeEvent('new', when('2026'), { aliases: ['a'] });
  const values = { events: [event], stories: [], charts: [], vocabulary: makeVocabulary() };
  const paths = redirectsOf(indexCorpus(values, makeHistory('new', { id: 'new' }))).map(({ from, to }) => `${from} ${to}`);
  expect(paths.filter((path) => path.startsWith('/events/a/'))).toEqual([
    '/events/a/ /events/new/',
    '/events/a/v/1/ /events/new/v/1/',
  ]);
});

test('a version stood until the next one, on its day, or still stands', () => {
  const at = (date: string) => makeVersion({ date });
  expect(stretchWords(at('2021-05-03'), at('2021-06-05'), false)).toBe('as it stood from 3 May 2021 to 5 June 2021');
  expect(stretchWords(at('2021-05-03'), at('2021-05-03'), false)).toBe('as it stood on 3 May 2021');
  expect(stretchWords(at('2021-05-03'), undefined, false)).toBe('as it stands since 3 May 2021');
  expect(stretchWords(at('2021-05-03'), undefined, true)).toBe('as it stood from 3 May 2021');
});
