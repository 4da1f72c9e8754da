import type { Event } from '../../domain/event.ts';
import type { Source } from '../../domain/source.ts';
import type { Corpus } from '../corpus.ts';
import type { ChartRow, ChartTable } from './placed-chart.ts';

/** The sources of a row, in the order of its event. */
export function rowSources({ event, sources }: Pick<ChartRow, 'event' | 'sources'>, corpus: Corpus): Source[] {
  return corpus.eventById.get(event)?.sources.filter(({ id }) => sources.includes(id)) ?? [];
}

/** The events behind a table, each once, in order of its rows. */
export function chartEvents({ rows }: ChartTable, corpus: Corpus): Event[] {
  return [...new Set(rows.map(({ event }) => event))].flatMap((id) => corpus.eventById.get(id) ?? []);
}

/** The publishers behind a table, each once, in order of its rows. */
export function chartSources({ rows }: ChartTable, corpus: Corpus): string[] {
  return [...new Set(rows.flatMap((row) => rowSources(row, corpus).map(({ publisher }) => publisher)))];
}

const MOST_NAMED = 14;

/** The publishers in words: all of them, or how many where naming all would bury the chart. The table always has every one. */
export function sourcesLine(publishers: readonly string[]): string {
  if (publishers.length <= MOST_NAMED) return `Sources: ${publishers.join(', ')}.`;
  return `Sources: ${publishers.length} publishers, named in the table.`;
}
