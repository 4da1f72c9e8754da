import type { EventRecord, ExportList, Named, RecordFigure } from './export-record.ts';
import type { Cell } from './render-csv-lines.ts';
import { renderCsvLines } from './render-csv-lines.ts';

type Column = readonly [name: string, cell: (record: EventRecord, list: ExportList) => Cell];

// The order of columns is a promise: a new one goes to the end.
const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['url', ({ url }) => url],
  ['title', ({ title }) => title],
  ['kind_id', ({ kind }) => kind.id],
  ['kind', ({ kind }) => kind.name],
  ['status', ({ status }) => status],
  ['when_text', ({ when }) => when.text],
  ['zone', ({ when }) => when.zone],
  ['when_kind', ({ when }) => when.kind],
  ['precision', ({ when }) => when.precision],
  ['approximate', ({ when }) => when.approximate],
  ['uncertain', ({ when }) => when.uncertain],
  ['starts_at', ({ when }) => when.starts_at],
  ['not_before', ({ when }) => when.from?.at ?? null],
  ['not_after', ({ when }) => when.to?.at ?? null],
  ['first_day', ({ when }) => when.first_day],
  ['last_day', ({ when }) => when.last_day],
  ['when_words', ({ when }) => when.words],
  ['when_note', (record) => record.when_note],
  ['summary', ({ summary }) => summary],
  ['place_ids', ({ places }) => idsOf(places)],
  ['places', ({ places }) => namesOf(places)],
  ['organisation_ids', ({ organisations }) => idsOf(organisations)],
  ['organisations', ({ organisations }) => namesOf(organisations)],
  ['story_ids', ({ stories }) => idsOf(stories)],
  ['stories', ({ stories }) => namesOf(stories)],
  ['people', ({ people }) => join(people.map(({ name, role }) => `${name}, ${role}`))],
  ['figures', ({ figures }) => join(figures.map(figureWords))],
  ['conflicts', ({ conflicts }) => join(conflicts.map(({ point }) => point))],
  ['source_ids', ({ sources }) => join(sources.map(({ id }) => id))],
  ['source_publishers', ({ sources }) => join(sources.map(({ publisher }) => publisher))],
  ['source_urls', ({ sources }) => join(sources.flatMap(({ url }) => url ?? []))],
  ['added', ({ added }) => added],
  ['modified', ({ modified }) => modified],
  ['sequence', ({ sequence }) => sequence],
  ['as_known_on', (_, { asKnownOn }) => asKnownOn],
  ['lasting_id', (record) => record.lasting_id],
  ['independent_sources', (record) => record.independent_sources],
];

/**
 * Renders events as CSV, one row an event, UTF-8, snake_case header, lists joined by '; '. Instants are RFC 3339 with their offset
 * and stand in `starts_at` alone, or as the ends of an interval of clock times in `not_before` and `not_after`; days stay days.
 */
export function renderCsv(records: readonly EventRecord[], list: ExportList): string {
  return renderCsvLines([
    COLUMNS.map(([name]) => name),
    ...records.map((record) => COLUMNS.map(([, cell]) => cell(record, list))),
  ]);
}

/** 'Jobs cut: about 8,000 people, as of 20 May 2026 (gazette)': never without qualifier, date and source. */
function figureWords({ metric, of, words, as_of_words, source_ids }: RecordFigure): string {
  return `${metric.name}${of === null ? '' : `, ${of}`}: ${words}, as of ${as_of_words} (${source_ids.join(', ')})`;
}

function idsOf(list: readonly Named[]): string {
  return join(list.map(({ id }) => id));
}

function namesOf(list: readonly Named[]): string {
  return join(list.map(({ name }) => name));
}

function join(parts: readonly string[]): string {
  return parts.join('; ');
}
