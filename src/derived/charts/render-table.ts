import type { Corpus } from '../corpus.ts';
import { rowSources } from './chart-sources.ts';
import type { ChartTable } from './placed-chart.ts';
import { renderCsvLines } from '../exports/render-csv-lines.ts';

/** Columns every row of an event ends with: the event and its sources, so that no number travels without them. */
const TRAIL = ['event_id', 'event_title', 'event_url', 'source_publishers', 'source_urls'] as const;

/** What the row of a count ends with: the page that leads on to the events. */
const COUNT_TRAIL = ['page_url'] as const;

/** Full addresses of the page of an event, and of a path of the site. */
export interface Addresses {
  readonly event: (id: string) => string;
  readonly page: (path: string) => string;
}

/**
 * Renders the table of a chart as CSV (RFC 4180, UTF-8, CRLF, snake_case header). Several sources in one cell are separated
 * by "; ".
 */
export function renderCsv(table: ChartTable, corpus: Corpus, addresses: Addresses): string {
  const records = dataRows(table, corpus, addresses);
  const trail: readonly string[] = table.rows.some(({ event }) => event === null) ? COUNT_TRAIL : TRAIL;
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))].filter((name) => !trail.includes(name));
  const header = [...columns, ...trail];
  return renderCsvLines([header, ...records.map((record) => header.map((name) => record[name] ?? null))]);
}

/** The rows of the table as records: values, then event and sources, or the page of what is counted. */
export function dataRows({ rows }: ChartTable, corpus: Corpus, addresses: Addresses): Record<string, string | number | null>[] {
  return rows.map((row) => {
    if (row.event === null) return { ...row.values, page_url: row.page && addresses.page(row.page.path) };
    const event = corpus.eventById.get(row.event);
    const sources = rowSources(row, corpus);
    return {
      ...row.values,
      event_id: row.event,
      event_title: event?.title ?? null,
      event_url: addresses.event(row.event),
      source_publishers: sources.map(({ publisher }) => publisher).join('; '),
      source_urls: sources.flatMap(({ url }) => url ?? []).join('; '),
    };
  });
}
