import type { Event } from '../../domain/event.ts';
import { formatDate } from '../../domain/time/words.ts';
import { modifiedOn } from '../entry-days.ts';
import { groupDigits } from '../figure-words.ts';
import type { Channel } from './channels.ts';
import type { Feed, FeedItem } from './feed.ts';
import type { MeasuredItem } from './limit-items.ts';
import { limitItems } from './limit-items.ts';
import type { FeedSite } from './feed-site.ts';

/** The feed of a list of events: what was added or corrected last stands first, so that a correction of an old entry comes up again. */
export function makeFeed(channel: Channel, site: FeedSite, itemOf: (event: Event) => MeasuredItem): Feed {
  const { name, tagline } = site.corpus.vocabulary.site;
  const newest = channel.events.map((event) => ({ event, day: modifiedOn(event) })).reverse();
  // Of one day, the later event first: sorting keeps the order of what is equal.
  newest.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const items = limitItems(newest, ({ event }) => itemOf(event));
  return {
    ...frameFeed(site, items, channel.events.length),
    title: channel.group === 'all' ? name : `${name}: ${channel.name}`,
    description: `${tagline} ${scopeWords(items.length, channel.events.length, site)}`,
    pageUrl: site.addressOf(channel.path),
  };
}

/** What every feed of the site says of itself. */
export function frameFeed(
  { corpus, addressOf, license }: FeedSite,
  items: readonly FeedItem[],
  total: number,
): Omit<Feed, 'title' | 'description' | 'pageUrl'> {
  const { name, asKnownOn } = corpus.vocabulary.site;
  return {
    siteName: name,
    siteUrl: addressOf('/'),
    iconUrl: addressOf('/favicon.svg'),
    license,
    asKnownOn,
    total,
    updated: items.reduce((latest, { updated }) => (updated > latest ? updated : latest), items[0]?.updated ?? asKnownOn),
    items,
  };
}

/** 'All 12 events, as known on 3 July 2026.' */
function scopeWords(shown: number, total: number, { corpus }: FeedSite): string {
  const count = total === 1 ? '1 event' : `${groupDigits(total)} events`;
  const scope =
    shown < total ? `The ${shown} entries added or corrected last, of ${count}` : total === 1 ? count : `All ${count}`;
  return `${scope}, as known on ${formatDate(corpus.vocabulary.site.asKnownOn, 'medium')}. The date of an item is the day it was added here, not the time of the event.`;
}
