import { expect, test } from 'vitest';
import { renderIndexText } from './index-text.ts';

const ROW = { type: 'story', when: '', quarter: null, kind: '', status: '', point: '', sources: 0 } as const;

/** The words of an indexed text, with the beginnings of sections in brackets. */
const read = (html: string): string =>
  html
    .replace(/<a id="([^"]*)"><\/a>/g, '[$1]')
    .replace(/<[^>]*>/g, '')
    .replace(/( ·)+$/, '');

test('sections begin at their ids, and what they are merely found by stands behind a sign', () => {
  const html = renderIndexText('A title', ROW, [{ id: 'leg-1', weight: 2, shown: 'Łódź, 4–5 May', hidden: ['Lodz', 'Lodz'] }]);
  expect(read(html)).toBe('[@row?t=story&amp;n=0] A title [leg-1] Łódź, 4–5 May ¦ Lodz Lódź, 4 5 [@end]');
});

test('signs that stand alone belong to the word before, so that a quotation is one run of words', () => {
  expect(read(renderIndexText('One — two … three', ROW, []))).toContain('One\u2060— two\u2060… three');
});

test('markup in a text is text, and an empty section is left out', () => {
  const html = renderIndexText('a<b>&"c"', ROW, [{ id: '@body', weight: 1, shown: '' }]);
  expect(html).toContain('a&lt;b>&amp;&quot;c&quot;');
  expect(html).not.toContain('@body');
});

test('every text has a round number of words', () => {
  for (const words of [1, 127, 128, 129]) {
    const html = renderIndexText(Array.from({ length: words }, () => 'word').join(' '), ROW, []);
    const all = html.replace(/<[^>]*>/g, ' ').trim();
    expect(all.split(/\s+/).length % 128).toBe(0);
  }
});

test('only the title of an event counts as a title', () => {
  expect(renderIndexText('A', ROW, [])).not.toContain('data-pagefind-meta');
  expect(renderIndexText('A', { ...ROW, type: 'event' }, [])).toContain('data-pagefind-meta="title"');
});
