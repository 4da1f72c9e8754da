import type { Corpus } from '../../derived/corpus.ts';
import type { Channel } from '../../derived/feeds/channels.ts';

/** A feed as the head of a page names it; readers and browsers offer them by these titles, so no two are the same. */
export interface FeedLink {
  readonly type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json' | 'text/calendar';
  readonly title: string;
  /** Below the base path. */
  readonly path: string;
}

/** The feed and the calendar of a list. */
export function channelLinks({ name, path }: Pick<Channel, 'name' | 'path'>): FeedLink[] {
  return [
    { type: 'application/rss+xml', title: `${name} (RSS)`, path: `${path}feed.xml` },
    { type: 'text/calendar', title: `${name} (calendar)`, path: `${path}calendar.ics` },
  ];
}

/** The feeds of the whole site, which every page names behind its own. */
export function siteLinks({ vocabulary }: Corpus): FeedLink[] {
  const name = `${vocabulary.site.name}, all events`;
  return [
    { type: 'application/rss+xml', title: `${name} (RSS)`, path: '/feed.xml' },
    { type: 'application/atom+xml', title: `${name} (Atom)`, path: '/atom.xml' },
    { type: 'application/feed+json', title: `${name} (JSON Feed)`, path: '/feed.json' },
    { type: 'text/calendar', title: `${name} (calendar)`, path: '/calendar.ics' },
  ];
}

/** The feed of corrections, which the pages about them name first. */
export function correctionsLink({ vocabulary }: Corpus): FeedLink {
  return { type: 'application/rss+xml', title: `${vocabulary.site.name}, corrections (RSS)`, path: '/corrections/feed.xml' };
}
