import type { DatedFigure, Event, Quote } from '../domain/event.ts';
import { groupClaims } from './claims.ts';

/** The id of every claim of an event on its page, in the order of the table: 'fig-jobs_cut', 'fig-jobs_cut-2'. An underscore stands for the hyphen of a metric, so that no two can be the same. */
export function figureAnchors(figures: readonly DatedFigure[]): Map<DatedFigure, string> {
  const counts = new Map<string, number>();
  return new Map(
    groupClaims(figures)
      .flatMap(({ claims }) => claims)
      .map((claim) => {
        const count = (counts.get(claim.metric) ?? 0) + 1;
        counts.set(claim.metric, count);
        const name = `fig-${claim.metric.replaceAll('-', '_')}`;
        return [claim, count === 1 ? name : `${name}-${count}`];
      }),
  );
}

/** The id of a leg by its place in the entry, from 0. */
export function legAnchor(index: number): string {
  return `leg-${index + 1}`;
}

/** The id of a source by its place in the entry, from 0. */
export function sourceAnchor(index: number): string {
  return `source-${index + 1}`;
}

/** The id of a quotation by its place in the body, from 0. */
export function quoteAnchor(index: number): string {
  return `quote-${index + 1}`;
}

/** The id of every part of an event that can be linked to: figures, legs, quotations, sources. */
export function anchorsOf({ figures, legs, quotes, sources }: Pick<Event, 'figures' | 'legs' | 'quotes' | 'sources'>): string[] {
  return [
    ...figureAnchors(figures).values(),
    ...legs.map((_, index) => legAnchor(index)),
    ...quotes.map((_, index) => quoteAnchor(index)),
    ...sources.map((_, index) => sourceAnchor(index)),
  ];
}

/** The id of a quotation by its words; undefined when the event has no such quotation. */
export function anchorOfQuote({ quotes }: Pick<Event, 'quotes'>, said: Pick<Quote, 'text' | 'speaker'>): string | undefined {
  const index = quotes.findIndex(({ text, speaker }) => text === said.text && speaker === said.speaker);
  return index === -1 ? undefined : quoteAnchor(index);
}
