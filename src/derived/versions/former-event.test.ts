import { expect, test } from 'vitest';
import { indexCorpus } from '../corpus.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { makeVersion } from '../testing/make-history.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';
import { openFormerEvents } from './former-event.ts';

const TEXT = `---
title: Emails begin
kind: layoff
status: reported
when: '2026-05-20'
summary: It begins.
summarySources: [a]
places: []
organisations: [one]
stories: [story]
related: [long-gone]
added: '2026-05-21'
sources:
  - { id: a, publisher: The Outlet, kind: press, reports: The Outlet, note: Read in a repost. }
---

It began.
`;

const story = { id: 'story', file: '', title: 'The story', summary: '', aliases: [], order: 1, figures: [], body: [] };
const vocabulary = makeVocabulary({
  organisations: { one: { name: 'One Company' } },
  kinds: { layoff: { name: 'Layoff', plural: 'Layoffs', about: 'People lose their jobs.' } },
});
const present = makeEvent('a', when('2026-05-20'), { title: 'Emails went out' });
const read = openFormerEvents(indexCorpus({ events: [present], stories: [story], charts: [], vocabulary }));

function readText(text: string) {
  return read('a', makeVersion({ id: 'former', file: 'events/2025/former.mdx', text: { kind: 'text', text } }));
}

test('a former text is an entry under the present id, wherever its file stood and whatever it was related to', () => {
  expect(readText(TEXT)).toMatchObject({ kind: 'event', event: { id: 'a', title: 'Emails begin', quotes: [] } });
  expect(readText(TEXT.replaceAll('\n', '\r\n')).kind).toBe('event');
});

test('the version that the entry is now is the entry', () => {
  expect(read('a', makeVersion({ text: null }))).toEqual({ kind: 'event', event: present });
});

test.each([
  ['an unknown kind', TEXT.replace('kind: layoff', 'kind: strike'), 'There is no kind "strike" in kinds.yaml.'],
  ['a component that is refused', TEXT.replace('It began.', '<Video src="x" />'), 'Video'],
  [
    'an event that is no more',
    TEXT.replace('It began.', 'It follows <Ref event="long-gone" /> by a day.'),
    'There is no event "long-gone"',
  ],
  ['a field that was done away with', TEXT.replace('kind:', 'mood: grim\nkind:'), 'mood'],
])('a text with %s is shown as it was written, with the reason', (_, text, reason) => {
  const former = readText(text);
  expect(former).toMatchObject({ kind: 'text', text });
  expect(former.kind === 'text' ? former.problems[0]?.message : '').toContain(reason);
});

test('a text that nobody checked shows what is hidden in it', () => {
  const former = readText('no front matter \u202E\u0000');
  expect(former).toMatchObject({ kind: 'text', text: 'no front matter \uFFFD\uFFFD' });
});

test('a text that was too long to be kept says how long it was', () => {
  expect(read('a', makeVersion({ text: { kind: 'too-long', bytes: 3_000_000 } }))).toEqual({
    kind: 'too-long',
    bytes: 3_000_000,
  });
});
