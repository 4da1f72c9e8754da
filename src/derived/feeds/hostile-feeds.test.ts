import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import type { Event } from '../../domain/event.ts';
import { figure, makeEvent, when } from '../testing/make-event.ts';
import { HOSTILE_TEXTS } from '../testing/hostile-texts.ts';
import { makeFeedSite } from '../testing/make-feed-site.ts';
import { allChannel } from './channels.ts';
import { openFeedDesk } from './feed-desk.ts';
import { renderAtom } from './render-atom.ts';
import { renderJsonFeed } from './render-json-feed.ts';
import { renderOpml } from './render-opml.ts';
import { renderRss } from './render-rss.ts';
import { cleanText } from './xml.ts';

const SELF = 'https://quayside.example/repo/feed.xml';

/** An event that says something hostile wherever it can. */
function hostileEvent(text: string, index: number): Event {
  return makeEvent(`e${String(index).padStart(2, '0')}`, when('2026-05-20'), {
    title: text,
    summary: text,
    whenNote: text,
    people: [{ name: text, role: text }],
    figures: [figure('2026-05', { value: 8, of: text, note: text })],
    legs: [{ places: [], label: text, when: null, status: 'not-stated', sources: [], note: text }],
    conflicts: [{ point: text, text }],
    corrections: [{ date: '2026-06-01', was: text, now: text, why: text }],
    sources: [{ id: 'a', publisher: text, title: text, note: text, url: 'https://a.example/?b=1&c=2', kind: 'press' }],
    body: [{ kind: 'component', name: 'Quote', attributes: { speaker: text, source: 'a' }, text, children: [] }],
  });
}

const site = makeFeedSite(HOSTILE_TEXTS.map(hostileEvent));
const feed = openFeedDesk(site).feedOf(allChannel(site.corpus));
const titles = HOSTILE_TEXTS.map(cleanText).reverse();
const trimmed = titles.map((title) => title.trim());

test('every form is read by another parser with the titles as they were written', async () => {
  const rss = parseFeed(renderRss(feed, SELF));
  const atom = parseFeed(renderAtom(feed, SELF));
  const json = parseFeed(renderJsonFeed(feed, SELF));
  if (rss.format !== 'rss' || atom.format !== 'atom' || json.format !== 'json') throw new Error('A form was taken for another.');
  expect(rss.feed.items?.map(({ title }) => title)).toEqual(trimmed);
  expect(json.feed.items?.map(({ title }) => title)).toEqual(trimmed);
  expect(atom.feed.entries?.map(({ title }) => (typeof title === 'string' ? title : title?.value))).toEqual(trimmed);
  const read = await new Parser().parseString(renderRss(feed, SELF));
  expect(read.items.map(({ title }) => title?.trim())).toEqual(trimmed);
});

test('the content is the same in every form, and holds no element that an entry did not mean', () => {
  const rss = parseFeed(renderRss(feed, SELF));
  const json = parseFeed(renderJsonFeed(feed, SELF));
  if (rss.format !== 'rss' || json.format !== 'json') throw new Error('A form was taken for another.');
  const contents = json.feed.items?.map((item) => item.content_html ?? '') ?? [];
  expect(rss.feed.items?.map(({ content }) => content?.encoded)).toEqual(contents);
  const tags = new Set(contents.flatMap((html) => html.match(/<\/?[a-z][^\s>]*/gi) ?? []).map((tag) => tag.replace(/[</]/g, '')));
  expect([...tags].sort()).toEqual(['a', 'blockquote', 'del', 'h2', 'ins', 'li', 'ol', 'p', 'strong', 'sup', 'ul']);
});

test('a list of subscriptions keeps hostile names in their attributes', () => {
  const feeds = titles.map((title) => ({ title, feedUrl: SELF, pageUrl: SELF }));
  const opml = renderOpml('Feeds', '2026-05-20', [{ name: 'All', feeds }]);
  expect(opml.match(/<outline type="rss" text="[^"<>]*" title="[^"<>]*" xmlUrl="[^"<>]*" htmlUrl="[^"<>]*"\/>/g)).toHaveLength(
    titles.length,
  );
});
