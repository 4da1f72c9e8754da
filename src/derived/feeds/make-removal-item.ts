import { formatDate } from '../../domain/time/words.ts';
import { entryPath } from '../entry-path.ts';
import type { ListedRemoval } from '../removals.ts';
import { partWords } from '../removals.ts';
import type { FeedItem } from './feed.ts';
import type { FeedSite } from './feed-site.ts';
import { cleanText, escapeText } from './xml.ts';

/** What was removed, as an entry of the feed of corrections. Its id is made of the address it had and the day. */
export function removalItem({ removal, path, name }: ListedRemoval, { addressOf }: FeedSite): FeedItem {
  const { what, id, anchors = [], date, why } = removal;
  const url = addressOf(path);
  const parts = anchors.map((anchor) => partWords(anchor).toLowerCase()).join(', ');
  return {
    id: `${addressOf(entryPath(what, id))}#removed-${[date, ...anchors].join('-')}`,
    url,
    title: cleanText(parts === '' ? `Removed: ${name}` : `Removed ${parts}: ${name}`),
    summary: cleanText(why),
    content: [
      `<p>${escapeText(why)}</p>`,
      `<p>Removed on ${formatDate(date, 'medium')}. <a href="${escapeText(url)}">${escapeText(name)}</a></p>`,
    ].join(''),
    published: date,
    updated: date,
    categories: [],
    sources: [],
    image: null,
    facts: { removed: { what, id, anchors } },
  };
}
