import type { PlainDate } from '../../domain/time/plain-date.ts';

/** An entry of one of the closed lists, or a story with its title. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** One end of an interval, as precise as it was written. */
export interface RecordPoint {
  readonly precision: 'minute' | 'day' | 'month' | 'quarter' | 'year' | 'decade';
  /** RFC 3339 with the offset of the zone; null unless it is a clock time in one zone. */
  readonly at: string | null;
  readonly first_day: PlainDate;
  readonly last_day: PlainDate;
}

/** A time as it leaves the site. A day is never an instant here, a month never its first day. */
export interface RecordWhen {
  /** As written in the entry (EDTF): '2026-05-20T04:00', '2026-05', '2026-05-19~'. */
  readonly text: string;
  /** IANA zone it was reported in; null where none is given and for the same clock time in each place. */
  readonly zone: string | null;
  /** instant; wall, the same clock time in each place; date, a day or a longer stretch known as a whole; interval. */
  readonly kind: 'instant' | 'wall' | 'date' | 'interval';
  /** Null for an interval, whose ends have their own. */
  readonly precision: RecordPoint['precision'] | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** RFC 3339 with the offset of the zone, '2026-05-20T04:00:00+08:00'; null unless it is an instant. It is known to the minute. */
  readonly starts_at: string | null;
  /** First and last civil day in the zone; null where an interval is open. */
  readonly first_day: PlainDate | null;
  readonly last_day: PlainDate | null;
  /** Ends of an interval between which it lies; null where open, and for anything else. */
  readonly from: RecordPoint | null;
  readonly to: RecordPoint | null;
  /** '20 May 2026, 4:00 am, Singapore (UTC+8)'. */
  readonly words: string;
  /** What is not known, such as 'hour not reported' or 'end not known'; null for an instant. */
  readonly unknown: string | null;
}

/** One claim of a number. */
export interface RecordFigure {
  readonly metric: Named;
  readonly of: string | null;
  readonly organisation: Named;
  readonly qualifier: string;
  /** The number, or low and high, in the unit. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** EDTF, as written. */
  readonly as_of: string;
  readonly as_of_words: string;
  /** 'about 8,000 people'. */
  readonly words: string;
  readonly note: string | null;
  readonly source_ids: readonly string[];
}

/** One cohort or office of a staggered event. */
export interface RecordLeg {
  readonly name: string;
  readonly places: readonly Named[];
  readonly status: 'reported' | 'planned' | 'not-stated';
  readonly when: RecordWhen | null;
  readonly note: string | null;
  readonly source_ids: readonly string[];
}

/** Where a fact was read. */
export interface RecordSource {
  /** Unique within its event. */
  readonly id: string;
  readonly publisher: string;
  readonly title: string | null;
  readonly url: string | null;
  /** EDTF, as written. */
  readonly published: string | null;
  readonly kind: 'primary' | 'press' | 'aggregator' | 'social';
  readonly reports: string | null;
  readonly note: string | null;
  readonly archived: string | null;
  /** False for a source that only explains a conflict. */
  readonly relied: boolean;
}

/** An event as plain JSON: every export is written from it, here and in a browser, and it is what the site's data carries. */
export interface EventRecord {
  readonly id: string;
  /** Absolute address of its page. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly summary_source_ids: readonly string[];
  readonly kind: Named;
  readonly status: 'confirmed' | 'reported' | 'disputed' | 'corrected' | 'withdrawn';
  readonly when: RecordWhen;
  readonly when_note: string | null;
  readonly when_source_ids: readonly string[];
  readonly places: readonly Named[];
  readonly organisations: readonly Named[];
  readonly stories: readonly Named[];
  readonly people: readonly { readonly name: string; readonly role: string }[];
  readonly figures: readonly RecordFigure[];
  readonly legs: readonly RecordLeg[];
  readonly conflicts: readonly { readonly point: string; readonly text: string; readonly source_ids: readonly string[] }[];
  readonly sources: readonly RecordSource[];
  readonly related_ids: readonly string[];
  readonly added: PlainDate;
  /** The day of the last correction, or the day it was added. */
  readonly modified: PlainDate;
  /** How often it was corrected. */
  readonly sequence: number;
  readonly corrections: readonly {
    readonly date: PlainDate;
    readonly was: string;
    readonly now: string;
    readonly why: string;
  }[];
}

/** What a file says of the list it carries. */
export interface ExportList {
  /** What is in it, with the site's name: 'Harbour Desk: events, May to June 2026'. */
  readonly name: string;
  readonly siteName: string;
  /** Absolute address of the page, with its filters, that shows the same list. */
  readonly url: string;
  readonly asKnownOn: PlainDate;
  readonly license: { readonly name: string; readonly url: string };
  /** Address of the JSON Schema, where there is one. */
  readonly schemaUrl?: string;
  /** A sentence on what the list leaves out. */
  readonly note?: string;
  /** Address at which the calendar is kept up to date; left out of a calendar that is taken away once. */
  readonly calendarUrl?: string;
}
