import type { Corpus } from '../../derived/corpus.ts';
import type { Channel } from '../../derived/feeds/channels.ts';
import { allChannel, channelsOf } from '../../derived/feeds/channels.ts';
import type { FeedDesk } from '../../derived/feeds/feed-desk.ts';
import { openFeedDesk } from '../../derived/feeds/feed-desk.ts';
import { renderAtom } from '../../derived/feeds/render-atom.ts';
import { renderJsonFeed } from '../../derived/feeds/render-json-feed.ts';
import { renderOpml } from '../../derived/feeds/render-opml.ts';
import { renderRss } from '../../derived/feeds/render-rss.ts';
import { LICENCE } from '../licence.ts';
import { address } from '../link.ts';
import { GROUP_NAMES } from './group-names.ts';

const desks = new WeakMap<Corpus, FeedDesk>();

/** The desk of a content, opened once in a build. */
function deskOf(corpus: Corpus, site: URL | undefined): FeedDesk {
  const desk = desks.get(corpus) ?? openFeedDesk({ corpus, addressOf: (path) => address(path, site), license: LICENCE });
  desks.set(corpus, desk);
  return desk;
}

/** The RSS feed of a list. */
export function channelRss(channel: Channel, corpus: Corpus, site: URL | undefined): string {
  return renderRss(deskOf(corpus, site).feedOf(channel), address(`${channel.path}feed.xml`, site));
}

/** The calendar of a list. */
export function channelCalendar(channel: Channel, corpus: Corpus, site: URL | undefined): string {
  return deskOf(corpus, site).calendarOf(channel);
}

/** All events as Atom. */
export function siteAtom(corpus: Corpus, site: URL | undefined): string {
  return renderAtom(deskOf(corpus, site).feedOf(allChannel(corpus)), address('/atom.xml', site));
}

/** All events as JSON Feed. */
export function siteJsonFeed(corpus: Corpus, site: URL | undefined): string {
  return renderJsonFeed(deskOf(corpus, site).feedOf(allChannel(corpus)), address('/feed.json', site));
}

/** What was corrected, as RSS. */
export function correctionsRss(corpus: Corpus, site: URL | undefined): string {
  return renderRss(deskOf(corpus, site).corrections(), address('/corrections/feed.xml', site));
}

/** Every feed, for a reader to import. */
export function siteOpml(corpus: Corpus, site: URL | undefined): string {
  const { name, asKnownOn } = corpus.vocabulary.site;
  const groups = (['stories', 'organisations', 'kinds'] as const).map((group) => ({
    name: GROUP_NAMES[group],
    feeds: channelsOf(corpus, group).map((channel) => subscribe(`${name}: ${channel.name}`, channel.path)),
  }));
  const whole = { name, feeds: [subscribe(name, '/'), subscribe(`${name}: corrections`, '/corrections/')] };
  return renderOpml(`Feeds of ${name}`, asKnownOn, [whole, ...groups]);

  function subscribe(title: string, path: string): { title: string; feedUrl: string; pageUrl: string } {
    return { title, feedUrl: address(`${path}feed.xml`, site), pageUrl: address(path, site) };
  }
}
