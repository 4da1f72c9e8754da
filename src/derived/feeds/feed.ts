import type { EntryType } from '../../domain/entry-type.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { RecordWhen } from '../exports/export-record.ts';

/** A list that can be followed, before it is written as RSS, Atom or JSON Feed. All addresses are absolute. */
export interface Feed {
  readonly title: string;
  /** What is in it, as known on which day, and how much of it. */
  readonly description: string;
  readonly siteName: string;
  readonly siteUrl: string;
  /** The page that shows the same list. */
  readonly pageUrl: string;
  readonly iconUrl: string;
  readonly license: License;
  readonly asKnownOn: PlainDate;
  /** How many entries the list has; the feed may hold fewer. */
  readonly total: number;
  /** The last day on which anything in it changed. */
  readonly updated: PlainDate;
  /** What changed last stands first. */
  readonly items: readonly FeedItem[];
}

export interface License {
  readonly name: string;
  readonly url: string;
}

/**
 * An entry of a feed. Texts hold nothing that XML cannot.
 *
 * The id is the address under which the event was first published: that is the one thing of an event that is promised never to change,
 * it is unique without a register, and a reader who looks for the entry is led from there to its page.
 */
export interface FeedItem {
  readonly id: string;
  /** Where to read it: the id itself, the address it has by now, or the place on a page. */
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** HTML with absolute addresses, no script, no image. */
  readonly content: string;
  /** The day it was added here, which is not the day of the event. */
  readonly published: PlainDate;
  /** The day it was last corrected, or added. */
  readonly updated: PlainDate;
  readonly categories: readonly Category[];
  /** Pages on which it rests, the most important first. */
  readonly sources: readonly { readonly name: string; readonly url: string }[];
  /** The picture that stands for the page, and what it shows in words; null where there is none of its own. */
  readonly image: { readonly url: string; readonly alt: string } | null;
  /** What programs may want beside the text. */
  readonly facts: ItemFacts;
}

/** Of an event, or of something else that was removed. */
export type ItemFacts =
  | {
      readonly event: string;
      readonly status: string;
      readonly sequence: number;
      /** Number of the present version; null where the history is not known. */
      readonly version: number | null;
      readonly when: RecordWhen;
    }
  | { readonly removed: { readonly what: EntryType; readonly id: string; readonly anchors: readonly string[] } };

/** A projection that the entry is part of. */
export interface Category {
  readonly id: string;
  readonly name: string;
  /** Address of the list of such projections, such as that of all kinds. */
  readonly scheme: string;
}
