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
