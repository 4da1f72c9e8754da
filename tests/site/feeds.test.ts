import { parseFeed, parseOpml } from 'feedsmith';
import ICAL from 'ical.js';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/cli/read-content.ts';
import type { Corpus } from '../../src/derived/corpus.ts';
import { indexCorpus } from '../../src/derived/corpus.ts';
import { listChannels } from '../../src/derived/feeds/channels.ts';
import { lastingId } from '../../src/derived/lasting-id.ts';
import type { TestSite } from '../sites.ts';
import { FIXTURE, REAL } from '../sites.ts';
import { attributeOf, named, readPages } from './built-pages.ts';

const MOST_ITEMS = 60;

async function readCorpus({ contentDir }: TestSite): Promise<Corpus> {
  const { values } = await readContent(contentDir);
  if (!values) throw new Error('The content has problems; run npm run check.');
  return indexCorpus(values);
}

describe.each([
  { ...REAL, corpus: await readCorpus(REAL) },
  { ...FIXTURE, corpus: await readCorpus(FIXTURE) },
])('feeds and calendars of the $name site', (site) => {
  const { corpus } = site;
  const root = new URL(site.basePath, corpus.vocabulary.site.url).href;
  const channels = listChannels(corpus);
  const pages = new Map(readPages(site).map((page) => [page.path, page]));
  const read = (path: string): string => readFileSync(join(site.outDir, path), 'utf8');
  const address = (path: string): string => root + path.slice(1);
  const eventUrl = (id: string): string => address(`/events/${id}/`);
  const lastingOf = new Map(corpus.events.map((event) => [eventUrl(event.id), eventUrl(lastingId(event))]));

  function readItems(path: string): { id: string; url: string; title: string; content: string; at: string }[] {
    const { format, feed } = parseFeed(read(path));
    if (format === 'rss')
      return (feed.items ?? []).map(({ guid, link = '', title = '', content, pubDate = '' }) => ({
        id: guid?.value ?? '',
        url: link,
        title,
        content: content?.encoded ?? '',
        at: new Date(pubDate).toISOString(),
      }));
    throw new Error(`${path} is ${format}.`);
  }

  test('every list that has events has a feed and a calendar, and nothing else has', () => {
    const paths = channels.map(({ path }) => path.slice(1));
    expect(globSync('**/feed.xml', { cwd: site.outDir }).sort()).toEqual(
      [...paths.map((path) => `${path}feed.xml`), 'corrections/feed.xml'].sort(),
    );
    expect(globSync('**/calendar.ics', { cwd: site.outDir }).sort()).toEqual(paths.map((path) => `${path}calendar.ics`).sort());
  });

  test('every feed holds the events of its page, each once, at the address that the page calls its own', () => {
    for (const { path, events } of channels) {
      const items = readItems(`${path}feed.xml`);
      const ids = new Set(events.map(({ id }) => eventUrl(id)));
      expect(items.length, path).toBe(Math.min(events.length, MOST_ITEMS));
      expect(new Set(items.map(({ id }) => id)).size, path).toBe(items.length);
      expect(items.filter(({ id, url }) => id !== lastingOf.get(url) || !ids.has(url))).toEqual([]);
      expect(items.filter(({ url }) => !pages.has(new URL(url).pathname))).toEqual([]);
    }
  });

  test('RSS, Atom and JSON Feed of everything say the same, and two parsers agree', async () => {
    const rss = readItems('feed.xml');
    const atom = parseFeed(read('atom.xml'));
    const json = parseFeed(read('feed.json'));
    if (atom.format !== 'atom' || json.format !== 'json') throw new Error('A form was taken for another.');
    const told = rss.map(({ id, title, content }) => ({ id, title, content }));
    expect(atom.feed.entries?.map(({ id, title, content }) => ({ id, title: title?.value, content: content?.value }))).toEqual(
      told,
    );
    expect(json.feed.items?.map(({ id, title, content_html }) => ({ id, title, content: content_html }))).toEqual(told);
    const other = await new Parser().parseString(read('feed.xml'));
    expect(other.items.map(({ guid, title, isoDate }) => ({ id: guid, title, at: isoDate }))).toEqual(
      rss.map(({ id, title, at }) => ({ id, title, at })),
    );
    expect(other.feedUrl).toBe(address('/feed.xml'));
  });

  test('an item is dated by the day its entry was added here', () => {
    const added = new Map(corpus.events.map((event) => [eventUrl(lastingId(event)), event.added]));
    const items = readItems('feed.xml');
    expect(items.map(({ at }) => at)).toEqual(items.map(({ id }) => `${added.get(id)}T12:00:00.000Z`));
  });

  test('every address in a content is absolute, and leads to a page of the site or elsewhere', () => {
    // An invented newsroom may have its sources on its own host, beside the site.
    const sources = new Set(corpus.events.flatMap((event) => event.sources.map(({ url }) => url)));
    const { origin } = new URL(root);
    const faults: string[] = [];
    for (const { path } of channels)
      for (const { id, content } of readItems(`${path}feed.xml`)) {
        if (/<(script|style|iframe|img|form)\b|\son\w+=|\sstyle=|javascript:/i.test(content))
          faults.push(`${id}: active content`);
        for (const [, href = ''] of content.matchAll(/(?:href|src)="([^"]*)"/g)) {
          const url = URL.parse(href.replaceAll('&amp;', '&'));
          const elsewhere = url !== null && (url.origin !== origin || sources.has(url.href));
          if (!elsewhere && !(url?.href.startsWith(root) && pages.has(url.pathname))) faults.push(`${id}: ${href}`);
        }
      }
    expect(faults).toEqual([]);
  });

  test('no feed is longer than readers take, and no calendar than calendars do', () => {
    const files = globSync(['**/feed.xml', 'atom.xml', 'feed.json', '**/calendar.ics'], { cwd: site.outDir });
    const sizes = files.map((file) => ({ file, size: Buffer.byteLength(read(file)) }));
    const most = (file: string): number => (file.endsWith('.ics') ? 1_000_000 : 512 * 1024);
    expect(sizes.filter(({ file, size }) => size > most(file))).toEqual([]);
  });

  test('every calendar holds the events of its page, with one id for each in all of them', () => {
    const { hostname } = new URL(root);
    for (const { path, events } of channels) {
      const calendar = new ICAL.Component(ICAL.parse(read(`${path}calendar.ics`)));
      const uids = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'));
      const removed = path === '/' ? corpus.vocabulary.removed.filter(({ what, anchors }) => what === 'event' && !anchors) : [];
      expect(uids, path).toEqual([...events.map(lastingId), ...removed.map(({ id }) => id)].map((id) => `${id}@${hostname}`));
      expect(calendar.getFirstPropertyValue('source'), path).toBe(address(`${path}calendar.ics`));
      expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT12H');
      expect(calendar.getFirstPropertyValue('x-published-ttl')).toBe('PT12H');
    }
  });

  test('a withdrawn event says so in feed and calendar, and no other does', () => {
    const withdrawn = corpus.events.filter(({ status }) => status === 'withdrawn').map(lastingId);
    const shown = new Set(readItems('feed.xml').map(({ id }) => id));
    const items = readItems('feed.xml').filter(({ title }) => title.startsWith('Withdrawn: '));
    expect(items.map(({ id }) => id)).toEqual(withdrawn.map(eventUrl).filter((url) => shown.has(url)));
    const events = new ICAL.Component(ICAL.parse(read('calendar.ics'))).getAllSubcomponents('vevent');
    const cancelled = events.filter(
      (event) =>
        event.getFirstPropertyValue('status') === 'CANCELLED' &&
        !String(event.getFirstPropertyValue('summary')).startsWith('Removed: '),
    );
    expect(cancelled.map((event) => String(event.getFirstPropertyValue('uid')).split('@')[0])).toEqual(withdrawn);
  });

  test('the feed of corrections has one item for each row of its page', () => {
    const items = readItems('corrections/feed.xml');
    const { removed } = corpus.vocabulary;
    expect(items.length).toBe(corpus.events.flatMap(({ corrections }) => corrections).length + removed.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter(({ url }) => !pages.has(new URL(url).pathname))).toEqual([]);
  });

  test('the list of subscriptions names every feed once', () => {
    const { body } = parseOpml(read('feeds.opml'));
    const listed = body?.outlines?.flatMap(({ outlines = [] }) => outlines.map(({ xmlUrl }) => xmlUrl)) ?? [];
    expect(listed.toSorted()).toEqual(
      [...channels.map(({ path }) => address(`${path}feed.xml`)), address('/corrections/feed.xml')].sort(),
    );
  });

  test('every page names its own feed first, then those of the site, by titles of their own', () => {
    const whole = ['feed.xml', 'atom.xml', 'feed.json', 'calendar.ics'].map((file) => site.basePath + file);
    const own = new Map(
      channels.slice(1).map(({ path }) => [site.basePath + path.slice(1), `${site.basePath}${path.slice(1)}feed.xml`]),
    );
    for (const { path, elements } of pages.values()) {
      const alternates = named(elements, 'link').filter((link) => attributeOf(link, 'rel') === 'alternate');
      const links = alternates.filter((link) => attributeOf(link, 'type') !== 'application/json+oembed');
      const hrefs = links.map((link) => attributeOf(link, 'href'));
      expect(hrefs.slice(-4), path).toEqual(whole);
      expect(new Set(links.map((link) => attributeOf(link, 'title'))).size, path).toBe(links.length);
      if (own.has(path)) expect(hrefs[0], path).toBe(own.get(path));
    }
  });

  test('the page about feeds leads to every one of them', () => {
    const page = pages.get(`${site.basePath}feeds/`);
    const hrefs = new Set(named(page?.elements ?? [], 'a').map((link) => attributeOf(link, 'href')));
    const wanted = channels.flatMap(({ path }) => [`${path}feed.xml`, `${path}calendar.ics`]);
    const missing = wanted.filter((path) => !hrefs.has(site.basePath + path.slice(1)));
    expect(missing).toEqual(['/calendar.ics']);
    expect(hrefs).toContain(address('/calendar.ics').replace(/^https:/, 'webcal:'));
    expect(hrefs).toContain(`${site.basePath}feeds.opml`);
  });
});
