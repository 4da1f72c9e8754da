import type { Source } from '../../domain/source.ts';
import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import type { ChartRow, Cited, CountRow, PlacedChart } from './placed-chart.ts';

/** The sources of a row, in the order of its event; none of a row that counts events. */
export function rowSources({ event, sources }: Cited | Pick<CountRow, 'event' | 'sources'>, corpus: Corpus): Source[] {
  if (event === null) return [];
  return corpus.eventById.get(event)?.sources.filter(({ id }) => sources.includes(id)) ?? [];
}

/** The events that a chart shows, each row's, or those that its rows count. */
export function chartEvents({ table, counted }: PlacedChart, corpus: Corpus): Event[] {
  return [...new Set((counted ?? table.rows).map(({ event }) => event))].flatMap((id) => corpus.eventById.get(id ?? '') ?? []);
}

const MOST_NAMED = 14;

/**
 * The publishers of a chart in words: all of them, or how many where naming all would bury the chart. The table always has every
 * one, unless its rows count events; then the page of each event has them.
 */
export function sourcesLine(placed: PlacedChart, corpus: Corpus): string {
  const publishers = chartSources(placed, corpus);
  if (publishers.length <= MOST_NAMED) return `Sources: ${publishers.join(', ')}.`;
  return `Sources: ${publishers.length} publishers, named ${placed.counted ? 'on the page of each event' : 'in the table'}.`;
}

/** The publishers behind a chart, each once, in order of its rows. */
function chartSources({ table, counted }: PlacedChart, corpus: Corpus): string[] {
  const cited: readonly (Cited | ChartRow)[] = counted ?? table.rows;
  return [...new Set(cited.flatMap((one) => rowSources(one, corpus).map(({ publisher }) => publisher)))];
}
