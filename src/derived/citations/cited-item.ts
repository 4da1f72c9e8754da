import type { PlainDate } from '../../domain/time/plain-date.ts';

/** What a citation says of a page or of the data, before any style. Its author is the site. */
export interface CitedItem {
  readonly kind: 'event' | 'story' | 'chart' | 'data';
  /** Its name in a bibliography, in plain letters: 'harbour-gazette-quay-closure-messages'. */
  readonly key: string;
  /** Exactly the first heading of the page. */
  readonly title: string;
  readonly siteName: string;
  /** The permanent address, in full. */
  readonly url: string;
  /** The day an event was first published here; of what is made from many events, the day the newest of them was added or corrected. */
  readonly issued: PlainDate;
  /** Null where there is nothing to say: it is as it was first published, and has no number. */
  readonly revision: Revision | null;
  /** When the event happened, in the words of a news agency; null where it is no event. */
  readonly happened: string | null;
}

export interface Revision {
  /** '2', or '1.4.0' for data; null where nobody can tell which it is. */
  readonly version: string | null;
  readonly changed: { readonly act: 'corrected' | 'withdrawn' | 'updated' | 'reworded'; readonly date: PlainDate } | null;
}

/** What sort of thing it is, as styles put it in brackets. */
export const MEDIUM = {
  event: 'Timeline event',
  story: 'Story',
  chart: 'Chart',
  data: 'Data set',
} as const satisfies Readonly<Record<CitedItem['kind'], string>>;
