import type { Corpus } from '../corpus.ts';
import type { ChartTable } from './placed-chart.ts';

/** The publishers behind a table, each once, in order of its rows. */
export function chartSources({ rows }: ChartTable, corpus: Corpus): string[] {
  const publishers = rows.flatMap(
    ({ event, sources }) =>
      corpus.eventById
        .get(event)
        ?.sources.filter(({ id }) => sources.includes(id))
        .map(({ publisher }) => publisher) ?? [],
  );
  return [...new Set(publishers)];
}

const MOST_NAMED = 14;

/** The publishers in words: all of them, or how many where naming all would bury the chart. The table always has every one. */
export function sourcesLine(publishers: readonly string[]): string {
  if (publishers.length <= MOST_NAMED) return `Sources: ${publishers.join(', ')}.`;
  return `Sources: ${publishers.length} publishers, named in the table.`;
}
