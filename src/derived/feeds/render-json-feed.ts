import type { Feed, FeedItem } from './feed.ts';
import { formatFeedDay } from './feed-days.ts';

/** Renders a feed as JSON Feed 1.1. `selfUrl` is its own address. `_record` is what the format leaves to us, with days as days. */
export function renderJsonFeed(feed: Feed, selfUrl: string): string {
  const authors = [{ name: feed.siteName, url: feed.siteUrl }];
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: selfUrl,
    description: feed.description,
    icon: feed.iconUrl,
    language: 'en-GB',
    authors,
    _record: { as_known_on: feed.asKnownOn, updated: feed.updated, total: feed.total, license: feed.license.url },
    items: feed.items.map(writeItem),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function writeItem(item: FeedItem): object {
  const [first] = item.sources;
  return {
    id: item.id,
    url: item.url,
    ...(first ? { external_url: first.url } : {}),
    title: item.title,
    content_html: item.content,
    summary: item.summary,
    ...(item.image === null ? {} : { image: item.image.url }),
    date_published: formatFeedDay(item.published),
    date_modified: formatFeedDay(item.updated),
    tags: [...new Set(item.categories.map(({ name }) => name))],
    _record: { ...item.facts, added: item.published, modified: item.updated },
  };
}
