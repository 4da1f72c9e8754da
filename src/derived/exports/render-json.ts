import type { EventRecord, SchemaList } from './export-record.ts';

/** Renders events in the form of the open data's events.json, with what the list is, its licence and its date; keys always in the same order. */
export function renderJson(records: readonly EventRecord[], list: SchemaList): string {
  const document = {
    $schema: list.schema.url,
    name: list.name,
    url: list.url,
    license: list.license.url,
    schema_version: list.schema.version,
    as_known_on: list.asKnownOn,
    total: records.length,
    next: null,
    events: records,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
