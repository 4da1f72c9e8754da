import type { DatedFigure, Event } from '../../domain/event.ts';
import { matchFigures } from '../../domain/figure-key.ts';
import type { FigureReference } from '../../domain/story.ts';
import type { Metric } from '../../domain/vocabulary.ts';
import { currentClaims, groupClaims } from '../claims.ts';
import type { Corpus } from '../corpus.ts';
import { formatFigure } from '../figure-words.ts';
import type { CardFigure } from './card.ts';

/** The first number of an event, with every current claim of it; null where it has none. */
export function eventFigure({ figures }: Event, { vocabulary }: Corpus): CardFigure | null {
  const [group] = groupClaims(figures);
  const metric = group && vocabulary.metrics[group.metric];
  if (!group || !metric) return null;
  const whose = group.organisation === null ? null : (vocabulary.organisations[group.organisation]?.name ?? group.organisation);
  return { parts: partsOf(currentClaims(group.claims), metric), label: joinWords([metric.name, group.of, whose]) };
}

/** The key figures of a story, as its page leads with them. */
export function storyFigures(references: readonly FigureReference[], corpus: Corpus): CardFigure[] {
  return references.flatMap((reference) => {
    const event = corpus.eventById.get(reference.event);
    const metric = corpus.vocabulary.metrics[reference.metric];
    if (!event || !metric) return [];
    return [{ parts: partsOf(currentClaims(matchFigures(event.figures, reference)), metric), label: reference.label }];
  });
}

/** A figure in one line: 'about 8,000', '125 or 145'. */
export function figureLine({ parts }: CardFigure): string {
  return parts.map(({ text }) => text).join(' ');
}

function partsOf(claims: readonly DatedFigure[], metric: Metric): CardFigure['parts'] {
  return claims.flatMap((claim, index) => {
    const { qualifier, amount, unit } = formatFigure(claim, metric);
    return [
      ...(index > 0 ? [{ text: 'or', large: false }] : []),
      ...(qualifier === null ? [] : [{ text: qualifier, large: false }]),
      { text: amount, large: true },
      ...(unit === null ? [] : [{ text: unit, large: false }]),
    ];
  });
}

function joinWords(words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null).join(', ');
}
