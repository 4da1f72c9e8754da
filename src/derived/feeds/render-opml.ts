import type { PlainDate } from '../../domain/time/plain-date.ts';
import { formatRssDay } from './feed-days.ts';
import { renderElement, renderTextElement, renderXml } from './xml.ts';

/** A feed as a list of subscriptions names it. */
export interface Subscription {
  readonly title: string;
  readonly feedUrl: string;
  readonly pageUrl: string;
}

/** Renders all feeds as OPML 2.0, which a reader imports at once; each group is a folder. */
export function renderOpml(
  title: string,
  updated: PlainDate,
  groups: readonly { readonly name: string; readonly feeds: readonly Subscription[] }[],
): string {
  const head = renderElement('head', {}, [
    renderTextElement('title', title),
    renderTextElement('dateModified', formatRssDay(updated)),
    renderTextElement('docs', 'http://opml.org/spec2.opml'),
  ]);
  const folders = groups.map(({ name, feeds }) => renderElement('outline', { text: name, title: name }, feeds.map(renderFeed)));
  return renderXml(renderElement('opml', { version: '2.0' }, [head, renderElement('body', {}, folders)]));
}

function renderFeed({ title, feedUrl, pageUrl }: Subscription): string {
  return renderElement('outline', { type: 'rss', text: title, title, xmlUrl: feedUrl, htmlUrl: pageUrl }, []);
}
