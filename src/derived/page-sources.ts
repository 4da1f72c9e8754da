import type { Event } from '../domain/event.ts';
import { matchFigures } from '../domain/figure-key.ts';
import type { Segment } from '../domain/mdx/segment.ts';
import type { Source } from '../domain/source.ts';
import type { FigureReference, Story } from '../domain/story.ts';
import type { Site } from '../domain/vocabulary.ts';
import { currentClaims } from './claims.ts';
import type { Corpus } from './corpus.ts';

/** A source as a page that draws on several events lists it. */
export interface PageSource {
  readonly number: number;
  readonly source: Source;
  /** The first event on the page that rests on it. */
  readonly event: Event;
}

/** The sources of such a page, numbered in order of appearance. */
export interface PageSources {
  readonly list: readonly PageSource[];
  /** Number by 'event-id/source-id'. The same page read for several events has one number. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Numbers the sources of a story: those of its key figures, then those of its text. */
export function storySources(story: Story, corpus: Corpus): PageSources {
  return numberSources([...figureKeys(story.figures, corpus), ...bodyKeys(story.body, corpus)], corpus);
}

/** Numbers the sources of the home page: standfirst, key figures, legs, quotations. */
export function homeSources({ lead }: Site, corpus: Corpus): PageSources {
  const legs = corpus.eventById.get(lead.event)?.legs ?? [];
  return numberSources(
    [
      ...lead.standfirst.flatMap(({ event, sources }) => sources.map((source) => `${event}/${source}`)),
      ...figureKeys(lead.figures, corpus),
      ...legs.flatMap(({ sources }) => sources.map((source) => `${lead.event}/${source}`)),
      ...lead.quotes.flatMap(({ event, speaker }) => {
        const quote = corpus.eventById.get(event)?.quotes.find((candidate) => candidate.speaker === speaker);
        return quote ? [`${event}/${quote.source}`] : [];
      }),
    ],
    corpus,
  );
}

function numberSources(keys: readonly string[], corpus: Corpus): PageSources {
  const numbers = new Map<string, number>();
  const byPage = new Map<string, PageSource>();
  for (const key of keys) {
    const [eventId = '', sourceId] = key.split('/');
    const event = corpus.eventById.get(eventId);
    const source = event?.sources.find(({ id }) => id === sourceId);
    if (!event || !source) continue;
    const page = source.url ?? JSON.stringify([source.publisher, source.title ?? eventId]);
    const known = byPage.get(page) ?? { number: byPage.size + 1, source, event };
    byPage.set(page, known);
    numbers.set(key, known.number);
  }
  return { list: [...byPage.values()], numbers };
}

function figureKeys(references: readonly FigureReference[], corpus: Corpus): string[] {
  return references.flatMap((reference) => claimKeys(reference.event, reference.metric, reference.of, corpus));
}

function claimKeys(eventId: string, metric: string, of: string | undefined, corpus: Corpus): string[] {
  const claims = currentClaims(matchFigures(corpus.eventById.get(eventId)?.figures ?? [], { metric, of }));
  return claims.flatMap(({ sources }) => sources.map((source) => `${eventId}/${source}`));
}

function bodyKeys(segments: readonly Segment[], corpus: Corpus): string[] {
  return segments.flatMap((segment) => {
    if (segment.kind === 'html') return [];
    const { name, attributes, children } = segment;
    if (name === 'Fig') return claimKeys(attributes['event'] ?? '', attributes['metric'] ?? '', attributes['of'], corpus);
    if (name === 'Quote' || name === 'Cite') return (attributes['source'] ?? '').split(/\s+/);
    return bodyKeys(children, corpus);
  });
}
