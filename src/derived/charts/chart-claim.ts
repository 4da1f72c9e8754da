import type { Claim } from '../../domain/chart.ts';
import type { DatedFigure, Event } from '../../domain/event.ts';
import { matchFigures } from '../../domain/figure-key.ts';
import type { When } from '../../domain/time/when.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { Metric } from '../../domain/vocabulary.ts';
import type { Corpus } from '../corpus.ts';
import { figureText, formatFigure } from '../figure-words.ts';

/** A figure that a chart names: the claim drawn, the other claims of the same number, and how to say them. */
export interface ReadClaim {
  readonly label: string;
  readonly event: Event;
  readonly metric: Metric;
  readonly figure: DatedFigure;
  /** Further claims of the same number in the same event, which stand in words and in the table. */
  readonly others: readonly DatedFigure[];
}

/** Finds the figure that a claim of a chart names. Throws where there is none, which `check` reports with its place. */
export function readClaim(claim: Claim, corpus: Corpus): ReadClaim {
  const event = corpus.eventById.get(claim.event);
  const metric = corpus.vocabulary.metrics[claim.metric];
  const [figure, ...others] = event ? matchFigures(event.figures, claim) : [];
  if (!event || !metric || !figure) throw new Error(`The event ${claim.event} has no figure of ${claim.metric}.`);
  return { label: claim.label, event, metric, figure, others };
}

/** 'about 8,000 people', '$72.22bn': a figure with its qualifier and its unit. */
export function amountWords(figure: DatedFigure, metric: Metric): string {
  const words = figureText(formatFigure(figure, metric));
  const silent = formatFigure(figure, metric).unit === null && metric.unit !== 'percent' && metric.unit !== 'USD';
  return silent ? `${words} ${metric.unit}` : words;
}

/** 'on 20 May 2026', 'around 19 May 2026', 'in May 2026': a time as part of a sentence. */
export function onWords(when: When): string {
  const words = formatWhen(when, {});
  if (when.kind !== 'date' || when.approximate || when.uncertain) return words;
  return `${when.precision === 'day' ? 'on' : 'in'} ${when.precision === 'decade' ? 'the ' : ''}${words}`;
}

/** Id and short name of whose number it is. */
export function ownerOf(figure: DatedFigure, event: Event, corpus: Corpus): { id: string; name: string } {
  const id = figure.organisation ?? event.organisations[0] ?? '';
  const organisation = corpus.vocabulary.organisations[id];
  return { id, name: organisation?.short ?? organisation?.name ?? id };
}

/** The data of a figure as a row of a table carries it. */
export function figureValues(figure: DatedFigure, event: Event, corpus: Corpus): Record<string, string | number | null> {
  return {
    metric: figure.metric,
    of: figure.of ?? null,
    value: figure.value ?? null,
    low: figure.low ?? null,
    high: figure.high ?? null,
    unit: corpus.vocabulary.metrics[figure.metric]?.unit ?? null,
    qualifier: figure.qualifier,
    as_of: figure.asOf,
    organisation: ownerOf(figure, event, corpus).id,
    note: figure.note ?? null,
  };
}
