import type { Feed, FeedItem } from './feed.ts';
import { formatFeedDay, formatRssDay } from './feed-days.ts';
import { MEDIA_NAMESPACE, renderMedia } from './render-media.ts';
import { escapeText, renderElement, renderTextElement, renderXml } from './xml.ts';

/** Minutes after which a reader may ask again. The record changes some times a week, so asking more often only costs. */
const TTL = 720;

// An image is left out: RSS takes GIF, JPEG and PNG only, and the site's mark is an SVG. No author either: it must be an e-mail address.
/** Renders a feed as RSS 2.0. `selfUrl` is its own address. Titles are plain text; descriptions are HTML, as readers take them. */
export function renderRss(feed: Feed, selfUrl: string): string {
  const channel = [
    renderTextElement('title', feed.title),
    renderTextElement('link', feed.pageUrl),
    renderTextElement('description', escapeText(feed.description)),
    renderTextElement('language', 'en-gb'),
    renderTextElement('copyright', `${feed.siteName}, ${feed.license.name}, ${feed.license.url}`),
    renderTextElement('lastBuildDate', formatRssDay(feed.updated)),
    renderTextElement('docs', 'https://www.rssboard.org/rss-specification'),
    renderTextElement('ttl', String(TTL)),
    renderElement('atom:link', { rel: 'self', type: 'application/rss+xml', href: selfUrl }, []),
    ...feed.items.map((item) => renderItem(item, feed)),
  ];
  const namespaces = {
    version: '2.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:media': MEDIA_NAMESPACE,
  };
  return renderXml(renderElement('rss', namespaces, [renderElement('channel', {}, channel)]));
}

function renderItem(item: FeedItem, { siteName }: Feed): string {
  return renderElement('item', {}, [
    renderTextElement('title', item.title),
    renderTextElement('link', item.url),
    renderTextElement('guid', item.id, { isPermaLink: String(item.id === item.url) }),
    renderTextElement('pubDate', formatRssDay(item.published)),
    renderTextElement('atom:updated', formatFeedDay(item.updated)),
    renderTextElement('dc:creator', siteName),
    ...item.categories.map(({ name, scheme }) => renderTextElement('category', name, { domain: scheme })),
    ...renderMedia(item),
    renderTextElement('description', escapeText(item.summary)),
    renderTextElement('content:encoded', item.content),
  ]);
}
