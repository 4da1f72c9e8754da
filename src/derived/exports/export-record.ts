import type { PlainDate } from '../../domain/time/plain-date.ts';

// Types alone are taken from the schemas, which say what each field means: a browser loads none of them.
export type { Named, RecordFigure, RecordLeg, RecordPoint, RecordSource, RecordWhen } from '../../domain/data/record-parts.ts';
export type { EventRecord } from '../../domain/data/record-schema.ts';

/** What a file says of the list it carries. */
export interface ExportList {
  /** What is in it, with the site's name: 'Harbour Desk: events, May to June 2026'. */
  readonly name: string;
  readonly siteName: string;
  /** Absolute address of the page, with its filters, that shows the same list. */
  readonly url: string;
  readonly asKnownOn: PlainDate;
  readonly license: { readonly name: string; readonly url: string };
  /** A sentence on what the list leaves out. */
  readonly note?: string;
  /** Address at which the calendar is kept up to date; left out of a calendar that is taken away once. */
  readonly calendarUrl?: string;
}

/** The same with the JSON Schema of a list of events: its address, and the version of the form. */
export interface SchemaList extends ExportList {
  readonly schema: { readonly url: string; readonly version: string };
}
