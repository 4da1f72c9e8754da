import type { Event } from '../domain/event.ts';
import type { Segment } from '../domain/mdx/segment.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { figureAnchors, legAnchor, quoteAnchor } from './anchors.ts';
import { amountWords } from './charts/chart-claim.ts';
import { legName } from './leg-words.ts';
import { tellApart } from './tell-apart.ts';

/** A part of an event that rests on a source. */
export interface Resting {
  /** 'the time', 'Jobs cut: about 400 people'; no two parts of an event have the same. */
  readonly words: string;
  /** Its place on the page of the event. */
  readonly anchor: string;
}

/** What of an event rests on one of its sources, in the order of the page: summary, time, text, quotations, legs, figures, conflicts. */
export function restingOn(event: Event, sourceId: string, vocabulary: Pick<Vocabulary, 'metrics' | 'offices'>): Resting[] {
  const parts = partsOf(event, vocabulary);
  const names = tellApart(parts.map(({ words, anchor }) => ({ text: words, href: anchor })));
  return parts.flatMap(({ words, anchor, sources }, index) =>
    sources.includes(sourceId) ? [{ words: names[index] ?? words, anchor }] : [],
  );
}

interface Part extends Resting {
  readonly sources: readonly string[];
}

function partsOf(event: Event, { metrics, offices }: Pick<Vocabulary, 'metrics' | 'offices'>): Part[] {
  return [
    { words: 'the summary', anchor: 'main', sources: event.summarySources },
    { words: 'the time', anchor: 'when-heading', sources: event.whenSources },
    { words: 'the text', anchor: 'record', sources: citedIn(event.body) },
    ...event.quotes.map(({ source, speaker }, index) => ({
      words: `words of ${speaker}`,
      anchor: quoteAnchor(index),
      sources: [source],
    })),
    ...event.legs.map((leg, index) => ({
      words: `when it reached ${legName(leg, offices)}`,
      anchor: legAnchor(index),
      sources: leg.sources,
    })),
    ...[...figureAnchors(event.figures)].flatMap(([figure, anchor]) => {
      const metric = metrics[figure.metric];
      const of = figure.of === undefined ? '' : `, ${figure.of}`;
      return metric ? [{ words: `${metric.name}${of}: ${amountWords(figure, metric)}`, anchor, sources: figure.sources }] : [];
    }),
    ...event.conflicts.map(({ point, sources = [] }) => ({
      words: `a point in dispute: ${point}`,
      anchor: 'conflicts',
      sources,
    })),
  ];
}

/** The sources that the text of an event cites. */
function citedIn(segments: readonly Segment[]): string[] {
  return segments.flatMap((segment) => {
    if (segment.kind === 'html') return [];
    const { name, attributes, children } = segment;
    return name === 'Cite' ? (attributes['source'] ?? '').split(/\s+/) : citedIn(children);
  });
}
