import { expect, test } from 'vitest';
import { parseWords } from './search-words.ts';

test.each([
  ['opt-out', 'opt out'],
  ['8k', '8000'],
  ['8,000 jobs', '8000 jobs'],
  ['1.6 thousand', '1600'],
  ['$125–145bn', '125 145bn'],
  ['Singapore 4am', 'Singapore 4 am'],
  ['4 a.m.', '4 am'],
  ['Meta’s', 'Metas'],
  ['  —  ', ''],
])('%s is asked for as %s', (text, term) => {
  expect(parseWords(text).term).toBe(term);
});

test('words in quotation marks are a phrase, whatever the marks, and keep their hyphens', () => {
  expect(parseWords('“No opt-out — at all.”')).toEqual({
    term: '"No optout at all"',
    tokens: ['no', 'optout', 'at', 'all'],
    phrase: true,
  });
});

test('words are compared without case and accents', () => {
  expect(parseWords('ZÜRICH').tokens).toEqual(['zurich']);
});

test('one quotation mark is not a phrase', () => {
  expect(parseWords('"opt out').phrase).toBe(false);
});
