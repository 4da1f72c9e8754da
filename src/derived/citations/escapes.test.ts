import { expect, test } from 'vitest';
import { endSentence, plainLine, quoteTitle } from './citation-text.ts';
import { escapeTex } from './render-bibtex.ts';
import { escapeWikitext } from './render-wikipedia.ts';

test.each([
  ['R&D costs $5 & 10% of #1_2', 'R\\&D costs \\$5 \\& 10\\% of \\#1\\_2'],
  ['{a} \\b ~c ^d', '\\textbraceleft{}a\\textbraceright{} \\textbackslash{}b \\textasciitilde{}c \\textasciicircum{}d'],
  ['one -- two --- three', 'one -{}- two -{}-{}- three'],
  ['“emails” at 4 – Zürich, 東京 🇸🇬', '“emails” at 4 – Zürich, 東京 🇸🇬'],
])('TeX prints as it is: %s', (text, tex) => {
  expect(escapeTex(text)).toBe(tex);
});

test.each([
  ['a | b }} {{!}} [[c]]', 'a &#124; b &#125;&#125; &#123;&#123;!&#125;&#125; &#91;&#91;c&#93;&#93;'],
  ["it's '''bold''' ~~~~", "it's &#39;&#39;&#39;bold&#39;&#39;&#39; &#126;&#126;&#126;&#126;"],
  ['R&D &amp; <ref> &#124;', 'R&D &amp;amp; &#60;ref&#62; &amp;#124;'],
  ['see https://x.example __TOC__', 'see https&#58;//x.example &#95;&#95;TOC&#95;&#95;'],
])('no wikitext begins in: %s', (text, wikitext) => {
  expect(escapeWikitext(text)).toBe(wikitext);
});

test('a line break, a control character and half a character leave no trace that ends a line', () => {
  expect(plainLine('one\r\nER  - \u0000two\u2028three \uD83D')).toBe('one ER - two three \uFFFD');
});

test.each([
  ['Staff hear "no opt out"', '“Staff hear ‘no opt out’.”'],
  ['“Family” first', '“‘Family’ first.”'],
  ['Who is told?', '“Who is told?”'],
  ['It ends.', '“It ends.”'],
])('marks in a quoted title are single and its stop stands within: %s', (title, quoted) => {
  expect(quoteTitle(title, '.')).toBe(quoted);
});

test('a name that ends in a stop gets no second one', () => {
  expect([endSentence('Quay Inc.'), endSentence('Quay')]).toEqual(['Quay Inc.', 'Quay.']);
});
