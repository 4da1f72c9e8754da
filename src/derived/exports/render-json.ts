import type { EventRecord, ExportList } from './export-record.ts';

/** Renders events as JSON with what the list is, its licence and its date; keys always in the same order. */
export function renderJson(records: readonly EventRecord[], list: ExportList): string {
  const document = {
    ...(list.schemaUrl === undefined ? {} : { $schema: list.schemaUrl }),
    name: list.name,
    url: list.url,
    license: list.license.url,
    as_known_on: list.asKnownOn,
    total: records.length,
    events: records,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
