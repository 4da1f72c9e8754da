import type { Event } from '../../domain/event.ts';
import { entryPath } from '../entry-path.ts';
import type { EventRecord } from '../exports/export-record.ts';
import { eventCardImage } from '../cards/list-cards.ts';
import type { Category, FeedItem } from './feed.ts';
import type { FeedSite } from './feed-site.ts';
import { renderContent } from './render-content.ts';
import type { SiteAddress } from './site-address.ts';
import { cleanText } from './xml.ts';

/** An event as an entry of a feed, with all that its page says. A withdrawn one stays, and says so first. */
export function makeItem(event: Event, record: EventRecord, site: FeedSite): FeedItem {
  const { id, lasting_id, url, title, summary, status, when, sequence, version, added, modified } = record;
  const image = eventCardImage(event, site.corpus);
  return {
    id: site.addressOf(entryPath('event', lasting_id)),
    url,
    title: cleanText(`${status === 'withdrawn' ? 'Withdrawn: ' : ''}${title}`),
    summary: cleanText(summary),
    content: renderContent(event, record, site),
    published: added,
    updated: modified,
    categories: listCategories(record, site.addressOf),
    sources: event.sources.flatMap(({ publisher, url: page, relied }) =>
      page === undefined || relied === false ? [] : [{ name: cleanText(publisher), url: page }],
    ),
    image: { url: site.addressOf(image.path), alt: cleanText(image.alt) },
    facts: { event: id, status, sequence, version, when },
  };
}

function listCategories({ kind, organisations, places, stories }: EventRecord, addressOf: SiteAddress): Category[] {
  const groups = { kinds: [kind], organisations, places, stories } as const;
  return Object.entries(groups).flatMap(([root, entries]) =>
    entries.map(({ id, name }) => ({ id, name: cleanText(name), scheme: addressOf(`/${root}/`) })),
  );
}
