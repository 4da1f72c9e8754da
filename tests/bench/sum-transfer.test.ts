import { expect, test } from 'vitest';
import { sumTransfer } from './sum-transfer.ts';

test('what was sent is summed by what it is, and the search apart from the scripts of the page', () => {
  expect(
    sumTransfer([
      { path: '/timeline/', bytes: 12_000 },
      { path: '/_astro/page.css', bytes: 8_000 },
      { path: '/_astro/page.js', bytes: 4_000 },
      { path: '/_astro/serif.woff2', bytes: 50_000 },
      { path: '/pagefind/pagefind.js', bytes: 9_000 },
      { path: '/pagefind/index/en_1.pf_index', bytes: 30_000 },
      { path: '/favicon.svg', bytes: 100 },
    ]),
  ).toEqual({ total: 113_100, html: 12_000, styles: 8_000, scripts: 4_000, fonts: 50_000, search: 39_000 });
});
