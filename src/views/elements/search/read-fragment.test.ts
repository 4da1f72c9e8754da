import { expect, test } from 'vitest';
import { writeRow } from '../../../derived/search/index-format.ts';
import type { Fragment, Piece } from './fragment.ts';
import { readFragment } from './read-fragment.ts';
import { parseWords } from './search-words.ts';

const ROW = {
  type: 'event',
  when: '20 May 2026',
  quarter: null,
  kind: 'Policy',
  status: 'reported',
  point: '',
  sources: 2,
} as const;
const SECTIONS = [
  [writeRow(ROW), 'Staff are told there is no opt-out, at all'],
  ['@summary', 'Asked how to leave, the chief says “no”\u2060— twice. ¦ notice'],
  ['quote-1', '“You cannot opt out.” Ann Ferry'],
  ['fig-jobs_cut', 'Jobs cut: about 8,000 ¦ eight thousand'],
  ['source-2', 'The Gazette, Americans may opt'],
] as const;

/** A fragment in which the words of these numbers were found. */
function fragment(locations: readonly number[]): Fragment {
  let at = 0;
  const anchors = SECTIONS.map(([id, text]) => {
    const location = at;
    at += text.split(' ').length;
    return { id, location };
  });
  return { url: '/events/x/', content: SECTIONS.map(([, text]) => text).join(' '), anchors, locations };
}

/** Every word found that begins with one of these. */
function found(...starts: readonly string[]): Fragment {
  const words = fragment([]).content.split(' ');
  return fragment(
    words.flatMap((word, index) =>
      starts.some((start) => word.toLowerCase().replace(/^\W/, '').startsWith(start)) ? [index] : [],
    ),
  );
}

const marked = (pieces: readonly Piece[]): string => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test('the hit is marked in title and excerpt, neighbours as one, signs around it left alone', () => {
  const page = readFragment(found('opt', 'out'), parseWords('opt out'));
  expect(page && marked(page.title)).toBe('Staff are told there is no [opt-out], at all');
  expect(page && marked(page.excerpt)).toBe('“You cannot [opt out].” Ann Ferry');
});

test('the places where it was found are named and lead to their anchors', () => {
  expect(readFragment(found('opt', 'out'), parseWords('opt out'))?.found).toEqual([
    { label: 'title', anchor: '' },
    { label: 'quote', anchor: 'quote-1' },
    { label: 'source 2', anchor: 'source-2' },
  ]);
});

test('words that are merely found by lead to their place and are not shown', () => {
  const page = readFragment(found('eight', 'thousand'), parseWords('eight thousand'));
  expect(page?.found).toEqual([{ label: 'figure', anchor: 'fig-jobs_cut' }]);
  expect(page && marked(page.excerpt)).toBe('Jobs cut: about 8,000');
});

test('without a place that shows more, the summary stands, its signs on their own again', () => {
  const page = readFragment(found('notice'), parseWords('notice'));
  expect(page && marked(page.excerpt)).toBe('Asked how to leave, the chief says “no” — twice.');
});

test('a longer word is marked only where the word itself is not in the page', () => {
  const both = readFragment(found('opt', 'americans'), parseWords('americans'));
  expect(both?.found).toEqual([{ label: 'source 2', anchor: 'source-2' }]);
  expect(readFragment(found('americans'), parseWords('am'))?.complete).toBe(true);
});

test('a page whose words merely begin like the search does not match', () => {
  const page = readFragment(found('opt'), parseWords('optzzzzz'));
  expect([page?.matches, page?.complete]).toEqual([false, false]);
});

test('a page with a word that is spelled otherwise matches, but not completely', () => {
  const page = readFragment(found('staff'), parseWords('staffz'));
  expect([page?.matches, page?.complete]).toEqual([true, false]);
});

test('the row is the one that was written', () => {
  expect(readFragment(found(), parseWords(''))?.row).toEqual(ROW);
});

test('a page without a row is no result', () => {
  expect(readFragment({ url: '/', content: 'Words', anchors: [], locations: [] }, parseWords('words'))).toBeNull();
});
