import type { Feed, FeedItem } from './feed.ts';
import { formatFeedDay } from './feed-days.ts';
import { MEDIA_NAMESPACE, renderMedia } from './render-media.ts';
import { renderElement, renderTextElement, renderXml } from './xml.ts';

/** Renders a feed as Atom 1.0 (RFC 4287). `selfUrl` is its own address, and its id. */
export function renderAtom(feed: Feed, selfUrl: string): string {
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:media': MEDIA_NAMESPACE, 'xml:lang': 'en-GB' };
  return renderXml(
    renderElement('feed', attributes, [
      renderTextElement('id', selfUrl),
      renderTextElement('title', feed.title),
      renderTextElement('subtitle', feed.description),
      renderTextElement('updated', formatFeedDay(feed.updated)),
      renderElement('author', {}, [renderTextElement('name', feed.siteName), renderTextElement('uri', feed.siteUrl)]),
      renderElement('link', { rel: 'self', type: 'application/atom+xml', href: selfUrl }, []),
      renderElement('link', { rel: 'alternate', type: 'text/html', href: feed.pageUrl }, []),
      renderElement('link', { rel: 'license', href: feed.license.url }, []),
      renderTextElement('rights', feed.license.name),
      renderTextElement('icon', feed.iconUrl),
      ...feed.items.map(renderEntry),
    ]),
  );
}

/** The page that will always say what the entry says now, by its relation in RFC 5829. */
function versionLinks({ url, facts }: FeedItem): string[] {
  if (!('version' in facts) || facts.version === null) return [];
  const { version } = facts;
  const attributes = {
    rel: 'latest-version',
    type: 'text/html',
    href: `${url.replace(/#.*$/, '')}v/${version}/`,
    title: `Version ${version}`,
  };
  return [renderElement('link', attributes, [])];
}

function renderEntry(item: FeedItem): string {
  return renderElement('entry', {}, [
    renderTextElement('id', item.id),
    renderTextElement('title', item.title),
    renderElement('link', { rel: 'alternate', type: 'text/html', href: item.url }, []),
    ...versionLinks(item),
    ...item.sources.map(({ name, url }) => renderElement('link', { rel: 'via', href: url, title: name }, [])),
    renderTextElement('published', formatFeedDay(item.published)),
    renderTextElement('updated', formatFeedDay(item.updated)),
    ...item.categories.map(({ id, name, scheme }) => renderElement('category', { term: id, scheme, label: name }, [])),
    ...renderMedia(item),
    renderTextElement('summary', item.summary),
    renderTextElement('content', item.content, { type: 'html' }),
  ]);
}
