import type { FeedItem } from './feed.ts';
import { escapeText } from './xml.ts';

export const MOST_ITEMS = 60;

/** Readers cut a feed off behind 512 KB; what stands around the items, and room to spare, is taken off. */
const MOST_OCTETS = 480 * 1024;

/** Names of elements and what a form repeats. */
const FRAME_OCTETS = 1024;

/** An item with its size. */
export interface MeasuredItem {
  readonly item: FeedItem;
  /** More than any form takes for it: everything it holds, escaped twice, in UTF-8. */
  readonly octets: number;
}

export function measureItem(item: FeedItem): MeasuredItem {
  return { item, octets: FRAME_OCTETS + new TextEncoder().encode(escapeText(JSON.stringify(item))).length };
}

/** The first items that fit into a feed, in the form that takes most room; each is made only when it is looked at. */
export function limitItems<T>(list: readonly T[], itemOf: (entry: T) => MeasuredItem): FeedItem[] {
  const items: FeedItem[] = [];
  let taken = 0;
  for (const entry of list.slice(0, MOST_ITEMS)) {
    const { item, octets } = itemOf(entry);
    taken += octets;
    if (taken > MOST_OCTETS) break;
    items.push(item);
  }
  return items;
}
