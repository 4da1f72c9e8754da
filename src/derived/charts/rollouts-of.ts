import type { ChartOf } from '../../domain/chart.ts';
import type { Corpus } from '../corpus.ts';

/** The roll-outs that are drawn of an event. */
export function rolloutsOf(corpus: Corpus, event: string): ChartOf<'rollout'>[] {
  return corpus.charts.flatMap((chart) => (chart.form === 'rollout' && chart.event === event ? [chart] : []));
}
