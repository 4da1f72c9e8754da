import { expect, test } from 'vitest';
import { makeEvent, when } from '../testing/make-event.ts';
import { makeFeedSite } from '../testing/make-feed-site.ts';
import { renderHumans } from './render-humans.ts';
import { renderRobots } from './render-robots.ts';
import { renderSecurity } from './render-security.ts';
import { cutSitemaps, renderSitemap, renderSitemapIndex } from './render-sitemap.ts';
import { listSitePages } from './site-pages.ts';

const addressOf = (path: string): string => `https://quayside.example/repo${path}`;

test('a page is dated by the content it shows, and not at all where content has no day for it', () => {
  const correction = { date: '2026-07-02', was: 'Two.', now: 'Three.', why: 'Misread.' };
  const { corpus } = makeFeedSite([
    makeEvent('a', when('2025-03-01'), { added: '2026-05-21' }),
    makeEvent('b', when('2026-03-01'), { added: '2026-06-01', corrections: [correction] }),
  ]);
  const days = new Map(listSitePages(corpus).map(({ path, modified }) => [path, modified]));
  expect(Object.fromEntries(days)).toMatchObject({
    '/': '2026-07-02',
    '/timeline/2025/': '2026-05-21',
    '/timeline/2026/': '2026-07-02',
    '/corrections/': '2026-07-02',
    '/organisations/one/': '2026-07-02',
    '/organisations/two/': null,
    '/about/': null,
    '/events/a/': '2026-05-21',
    '/events/b/': '2026-07-02',
  });
  expect([days.has('/search/'), days.has('/404/')]).toEqual([false, false]);
});

test('what was removed dates the corrections and has no place of its own', () => {
  const { corpus } = makeFeedSite([]);
  const removed = [{ what: 'event', id: 'gone', date: '2026-06-09', why: 'It was elsewhere.' }] as const;
  const pages = listSitePages({ ...corpus, vocabulary: { ...corpus.vocabulary, removed } });
  expect(pages.filter(({ path }) => /corrections|gone/.test(path))).toEqual([{ path: '/corrections/', modified: '2026-06-09' }]);
});

test('a long list is listed with its parts, each dated by its own entries', () => {
  const events = Array.from({ length: 130 }, (_, index) =>
    makeEvent(`e${String(index).padStart(3, '0')}`, when('2026-03-01'), { added: index < 100 ? '2026-05-01' : '2026-06-01' }),
  );
  const parts = listSitePages(makeFeedSite(events).corpus).filter(({ path }) => path.startsWith('/kinds/layoff/'));
  expect(parts).toEqual([
    { path: '/kinds/layoff/', modified: '2026-06-01' },
    { path: '/kinds/layoff/part/1/', modified: '2026-05-01' },
    { path: '/kinds/layoff/part/2/', modified: '2026-06-01' },
  ]);
});

test('a sitemap has addresses and days, and a new one begins where one is full', () => {
  const pages = [
    { path: '/', modified: '2026-07-02' },
    { path: '/about/', modified: null },
    { path: '/events/a&b/', modified: '2026-05-21' },
  ];
  const parts = cutSitemaps(pages, 2);
  expect(parts.map(({ path }) => path)).toEqual(['/sitemap.xml', '/sitemap-2.xml']);
  expect(parts.map((part) => renderSitemap(part, addressOf))[1]).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url>
<loc>https://quayside.example/repo/events/a&amp;b/</loc>
<lastmod>2026-05-21</lastmod>
</url>
</urlset>
`);
  expect(renderSitemapIndex(parts, addressOf)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap>
<loc>https://quayside.example/repo/sitemap.xml</loc>
<lastmod>2026-07-02</lastmod>
</sitemap>
<sitemap>
<loc>https://quayside.example/repo/sitemap-2.xml</loc>
<lastmod>2026-05-21</lastmod>
</sitemap>
</sitemapindex>
`);
  expect(cutSitemaps([]).map(({ path }) => path)).toEqual(['/sitemap.xml']);
});

test('robots may read everything, and below a path the file says that it must be copied', () => {
  expect(renderRobots('/', 'https://quayside.example/sitemap-index.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://quayside.example/sitemap-index.xml\n',
  );
  expect(renderRobots('/repo/', addressOf('/sitemap-index.xml'))).toBe(
    '# This site stands under /repo/ of its host, and robots read this file at the root of a host only:\n# copy it there, or name the sitemap to search engines. Every page names it too.\nUser-agent: *\nAllow: /\n\nSitemap: https://quayside.example/repo/sitemap-index.xml\n',
  );
});

test('whom to tell of a weakness is good for less than a year from the last change of content, whenever the site is built', () => {
  const render = (events: Parameters<typeof renderSecurity>[2]): string =>
    renderSecurity({ asKnownOn: '2026-07-03' }, 'desk@quayside.example', events, addressOf('/.well-known/security.txt'));
  expect(render([{ added: '2026-11-24', corrections: [] }])).toBe(
    'Contact: mailto:desk@quayside.example\nExpires: 2027-11-23T00:00:00Z\nPreferred-Languages: en\nCanonical: https://quayside.example/repo/.well-known/security.txt\n',
  );
  // The record of an invented newsroom may have been added before the day it reaches to.
  expect(render([{ added: '2026-01-01', corrections: [] }])).toContain('Expires: 2027-07-02T00:00:00Z');
});

test('people read what the site is, and a contact only where content has one', () => {
  const { corpus } = makeFeedSite([makeEvent('a', when('2026'))]);
  const text = renderHumans(corpus, addressOf);
  expect(text).toContain('Name: The Quayside Record\nAddress: https://quayside.example/repo/\n');
  expect(text).toContain('Events: 1\nSource references: 1\nAs known on: 3 July 2026\n');
  expect(text).not.toContain('Contact');
  expect(text).not.toContain('/contributors/');
  const named = makeEvent('b', when('2026'), { contributors: [{ name: 'Ada Merrow' }] });
  expect(renderHumans({ ...corpus, events: [named] }, addressOf)).toContain(
    'Everyone who wrote for it and wants to be named: https://quayside.example/repo/contributors/\n',
  );
  const { vocabulary } = corpus;
  const fromGit = { ...vocabulary, site: { ...vocabulary.site, credit: 'git' as const } };
  expect(renderHumans({ ...corpus, events: [named], vocabulary: fromGit }, addressOf)).toContain(
    'Everyone who wrote for it, as they named themselves: https://quayside.example/repo/contributors/\n',
  );
  const site = { ...vocabulary.site, contact: 'desk@quayside.example' };
  expect(renderHumans({ ...corpus, vocabulary: { ...vocabulary, site } }, addressOf)).toContain(
    'Contact: desk@quayside.example\n',
  );
});
