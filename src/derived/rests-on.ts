import type { Event } from '../domain/event.ts';
import type { Segment } from '../domain/mdx/segment.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { figureAnchors, legAnchor, quoteAnchor } from './anchors.ts';
import { amountWords } from './charts/chart-claim.ts';
import { legName } from './leg-words.ts';

/** A part of an event that rests on a source. */
export interface Resting {
  /** 'the time', 'Jobs cut: about 400 people'. */
  readonly words: string;
  /** Its place on the page of the event. */
  readonly anchor: string;
}

/** What of an event rests on one of its sources, in the order of the page: summary, time, legs, text, figures, conflicts. */
export function restingOn(
  event: Event,
  sourceId: string,
  { metrics, offices }: Pick<Vocabulary, 'metrics' | 'offices'>,
): Resting[] {
  const cites = ({ sources = [] }: { readonly sources?: readonly string[] | undefined }): boolean => sources.includes(sourceId);
  const figures = figureAnchors(event.figures);
  return [
    ...(event.summarySources.includes(sourceId) ? [{ words: 'the summary', anchor: 'main' }] : []),
    ...(event.whenSources.includes(sourceId) ? [{ words: 'the time', anchor: 'when-heading' }] : []),
    ...(citedIn(event.body, sourceId) ? [{ words: 'the text', anchor: 'record' }] : []),
    ...event.quotes.flatMap(({ source, speaker }, index) =>
      source === sourceId ? [{ words: `words of ${speaker}`, anchor: quoteAnchor(index) }] : [],
    ),
    ...event.legs.flatMap((leg, index) =>
      cites(leg) ? [{ words: `when it reached ${legName(leg, offices)}`, anchor: legAnchor(index) }] : [],
    ),
    ...[...figures].flatMap(([figure, anchor]) => {
      const metric = metrics[figure.metric];
      if (!metric || !cites(figure)) return [];
      return [
        { words: `${metric.name}${figure.of === undefined ? '' : `, ${figure.of}`}: ${amountWords(figure, metric)}`, anchor },
      ];
    }),
    ...event.conflicts.flatMap((conflict) =>
      cites(conflict) ? [{ words: `a point in dispute: ${conflict.point}`, anchor: 'conflicts' }] : [],
    ),
  ];
}

function citedIn(segments: readonly Segment[], sourceId: string): boolean {
  return segments.some((segment) => {
    if (segment.kind === 'html') return false;
    const { name, attributes, children } = segment;
    if (name === 'Cite') return (attributes['source'] ?? '').split(/\s+/).includes(sourceId);
    return citedIn(children, sourceId);
  });
}
