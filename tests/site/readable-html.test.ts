import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { elementsIn } from './built-pages.ts';
import { renderReadable } from './readable-html.ts';

function readable(html: string): string {
  const [first] = elementsIn(parseFragment(html));
  if (!first) throw new Error('No element.');
  return renderReadable(first);
}

test('short elements stay on a line, long ones are indented', () => {
  const words = 'word '.repeat(15).trim();
  expect(readable(`<ul><li>${words}</li><li>${words}</li></ul>`)).toBe(`<ul>\n  <li>${words}</li>\n  <li>${words}</li>\n</ul>\n`);
  expect(readable('<p>A <b>bold</b> word.</p>')).toBe('<p>A <b>bold</b> word.</p>\n');
});

test('a blank that is there or not makes a difference', () => {
  expect(readable('<p><b>a</b> <i>b</i></p>')).not.toBe(readable('<p><b>a</b><i>b</i></p>'));
  expect(readable('<p>a\n   b</p>')).toBe(readable('<p>a b</p>'));
});

test('hashes of assets and scopes of styles are left out, other values are kept', () => {
  expect(readable('<a data-astro-cid-abc href="/_astro/page.BsuiZEAU.js" hidden class="x">y</a>')).toBe(
    '<a href="/_astro/page.js" hidden class="x">y</a>\n',
  );
});
