import { CARD_HEIGHT, CARD_WIDTH } from '../cards/card.ts';
import type { FeedItem } from './feed.ts';
import { renderElement, renderTextElement } from './xml.ts';

/** The namespace of Media RSS, which readers of RSS and of Atom take pictures from. An enclosure would be downloaded with every entry. */
export const MEDIA_NAMESPACE = 'http://search.yahoo.com/mrss/';

/** The picture of an entry, with what it shows in words; nothing where it has none. */
export function renderMedia({ image }: FeedItem): string[] {
  if (image === null) return [];
  const attributes = {
    url: image.url,
    type: 'image/png',
    medium: 'image',
    width: String(CARD_WIDTH),
    height: String(CARD_HEIGHT),
  };
  return [renderElement('media:content', attributes, [renderTextElement('media:description', image.alt, { type: 'plain' })])];
}
