import { expect, test } from 'vitest';
import { cleanText, escapeText, renderElement, renderTextElement, renderXml } from './xml.ts';

test.each([
  ['null \u0000, bell \u0007, escape \u001B, delete \u007F, C1 \u0085\u009F', 'null , bell , escape , delete , C1 '],
  ['\uFFFE and \uFFFF are no characters', ' and  are no characters'],
  ['half \uD83D of one and \uDE00 the other', 'half \uFFFD of one and \uFFFD the other'],
  ['whole 👩🏽‍💻 𐍈', 'whole 👩🏽‍💻 𐍈'],
  ['tab\t, line\n, CRLF\r\n, CR\r.', 'tab\t, line\n, CRLF\n, CR\n.'],
  ['right \u202Eto left\u202C', 'right \u202Eto left\u202C'],
])('%j holds only what XML can write', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('what would be markup is escaped once, and an end of CDATA cannot arise', () => {
  expect(escapeText('a < b > c & "d" \'e\' ]]> &amp; <!--')).toBe(
    "a &lt; b &gt; c &amp; &quot;d&quot; 'e' ]]&gt; &amp;amp; &lt;!--",
  );
});

test('an element has its attributes escaped, those without value left out, and its text untouched by blanks', () => {
  expect(renderElement('link', { href: 'https://a.example/?b=1&c="', rel: undefined }, [])).toBe(
    '<link href="https://a.example/?b=1&amp;c=&quot;"/>',
  );
  expect(renderXml(renderElement('a', {}, [renderTextElement('b', ' R&D '), renderTextElement('c', '')]))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a>\n<b> R&amp;D </b>\n<c></c>\n</a>\n',
  );
});
