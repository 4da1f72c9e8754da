import { expect, test } from 'vitest';
import { assignSlugs, slugOf } from './slug.ts';

test.each([
  ['The Ferry Post', 'the-ferry-post'],
  ['Süddeutsche Fähre', 'suddeutsche-fahre'],
  ['Straße & Øre, Łódź', 'strasse-ore-lodz'],
  ['Harbour’s End (E.H. Quay)', 'harbours-end-e-h-quay'],
  ['24 Stunden', '24-stunden'],
  ['港新聞', ''],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('names that make the same slug are told apart, and what comes later changes nothing', () => {
  const slugs = [...assignSlugs(['Haven Post', 'Haven Póst', '港新聞', 'Haven-Post', '波止場'], 'publisher').values()];
  expect(slugs).toEqual(['haven-post', 'haven-post-2', 'publisher', 'haven-post-3', 'publisher-2']);
});

test('a numbered slug never takes the one that a name makes by itself and had before', () => {
  expect([...assignSlugs(['Post 2', 'Post', 'Póst'], 'publisher').values()]).toEqual(['post-2', 'post', 'post-3']);
});
