import { expect, test } from 'vitest';
import { escapeMarkdown, escapeParagraph, renderLink } from './render-markdown-text.ts';

test.each([
  ['*a* _b_ `c` ~d~ [e](f)', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\[e\\](f)'],
  ['<b> &copy; but AT&T & Co', '\\<b> \\&copy; but AT&T & Co'],
  ['$125–145bn', '\\$125–145bn'],
  ['one\r\ntwo\tthree', 'one two three'],
  ['解雇', '解雇'],
])('%j inside a line is %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each([
  ['- item', '\\- item'],
  ['+ item', '\\+ item'],
  ['---', '\\---'],
  ['# heading', '\\# heading'],
  ['> quote', '\\> quote'],
  ['12. item', '12\\. item'],
  ['1) item', '1\\) item'],
  ['8,000 people', '8,000 people'],
  ['  code', 'code'],
])('%j as a paragraph is %j', (text, escaped) => {
  expect(escapeParagraph(text)).toBe(escaped);
});

test('an address keeps its characters, and a text without one is no link', () => {
  expect(renderLink('A [b]', 'https://a.example/x_(y)?p=1&q=2&lt;')).toBe(
    '[A \\[b\\]](https://a.example/x_\\(y\\)?p=1&q=2\\&lt;)',
  );
  expect(renderLink('A', 'https://a.example/ <b>\\')).toBe('[A](https://a.example/%20%3Cb%3E%5C)');
  expect(renderLink('A_b', null)).toBe('A\\_b');
});
