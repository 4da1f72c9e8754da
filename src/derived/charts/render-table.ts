import type { Corpus } from '../corpus.ts';
import { rowSources } from './chart-sources.ts';
import type { ChartTable } from './placed-chart.ts';
import { renderCsvLines } from '../exports/render-csv-lines.ts';

/** Columns every row ends with: the event and its sources, so that no number travels without them. */
const TRAIL = ['event_id', 'event_title', 'event_url', 'source_publishers', 'source_urls'] as const;

/**
 * Renders the table of a chart as CSV (RFC 4180, UTF-8, CRLF, snake_case header). `eventUrl` gives the address of an event.
 * Several sources in one cell are separated by "; ".
 */
export function renderCsv(table: ChartTable, corpus: Corpus, eventUrl: (id: string) => string): string {
  const records = dataRows(table, corpus, eventUrl);
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))].filter(
    (name) => !TRAIL.some((known) => known === name),
  );
  const header = [...columns, ...TRAIL];
  return renderCsvLines([header, ...records.map((record) => header.map((name) => record[name] ?? null))]);
}

/** The rows of the table as records: values, then event and sources. */
export function dataRows(
  { rows }: ChartTable,
  corpus: Corpus,
  eventUrl: (id: string) => string,
): Record<string, string | number | null>[] {
  return rows.map((row) => {
    const event = corpus.eventById.get(row.event);
    const sources = rowSources(row, corpus);
    return {
      ...row.values,
      event_id: row.event,
      event_title: event?.title ?? null,
      event_url: eventUrl(row.event),
      source_publishers: sources.map(({ publisher }) => publisher).join('; '),
      source_urls: sources.flatMap(({ url }) => url ?? []).join('; '),
    };
  });
}
