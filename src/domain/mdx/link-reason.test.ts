import { expect, it } from 'vitest';
import { findLinkReason } from './link-reason.ts';

it.each([
  ['https://www.bbc.co.uk/news/articles/c1?page=2#top', 'the BBC'],
  ['https://en.wikipedia.org/wiki/Meta_(company)', 'Meta'],
  ['https://de.wikipedia.org/wiki/Zürich', 'Zürich'],
  ['https://www.bbc.co.uk/news', 'https://www.bbc.co.uk/news'],
  ['https://www.bbc.co.uk/news/', 'bbc.co.uk/news'],
  ['https://www.bbc.co.uk/news', 'bbc.co.uk'],
  ['https://nextjs.org/', 'Next.js'],
  ['/', 'home'],
  ['/events/a-b/?tz=UTC#legs', 'event'],
  ['/events/..a/', 'dots that are no folder'],
  ['#body-what-happened', 'above'],
])('lets %s through as "%s"', (href, text) => {
  expect(findLinkReason(href, text)).toBeNull();
});

it.each([
  ['https://evil.example/', 'www.bbc.co.uk'],
  ['https://evil.example/', 'https://www.bbc.co.uk/news'],
  ['https://evil.example/', 'see https://www.bbc.co.uk/news there'],
  ['https://evil.example/www.bbc.co.uk', 'bbc.co.uk'],
  ['https://www.bbc.co.uk.evil.example/', 'www.bbc.co.uk'],
  ['/events/a/', 'https://www.bbc.co.uk'],
])('refuses %s as "%s"', (href, text) => {
  expect(findLinkReason(href, text)).toMatchObject({
    rule: 'mdx-link',
    message: `The link reads "${text}" but leads to ${href}.`,
  });
});
