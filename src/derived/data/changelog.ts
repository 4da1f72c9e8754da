import type { PlainDate } from '../../domain/time/plain-date.ts';

/** A version of the form of the data: its fields, files and addresses. The facts are dated by `as_known_on`. */
export interface Release {
  /** Major.minor.patch. Within a major version, which stands in every address, things are only added. */
  readonly version: string;
  readonly date: PlainDate;
  readonly changes: readonly string[];
}

const FIRST: Release = {
  version: '1.0.0',
  date: '2026-11-25',
  changes: [
    'The form of the first release: eleven lists, a file for each year and each event, four tables, JSON Schema, OpenAPI and a data package.',
  ],
};

const SOURCES: Release = {
  version: '1.1.0',
  date: '2026-11-26',
  changes: [
    'Events and figures have independent_sources: reports of one outlet count once. Sources have outlet, under which they count.',
    'Events have lasting_id, by which feeds and calendars name them, also after a rename.',
    'Each event has the number of its present version, where its history is known.',
  ],
};

/** Newest first. A field, a file or a value of a closed list that is added makes a new minor version, written above the others. */
export const CHANGELOG: readonly Release[] = [SOURCES, FIRST];

export const SCHEMA_VERSION = (CHANGELOG[0] ?? FIRST).version;
