import type { Event } from '../../domain/event.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { currentClaims, groupClaims } from '../claims.ts';
import { figureText, formatFigure } from '../figure-words.ts';

/** A number of an event where there is little room: never without qualifier, day and source. */
export interface KeyFigure {
  /** 'about 8,000', where sources differ '7,800 or about 8,000'. */
  readonly amount: string;
  /** 'Jobs cut, Singapore'. */
  readonly name: string;
  /** 'as of 20 May 2026, The Outlet'. */
  readonly basis: string;
}

const MOST_FIGURES = 3;

/** The first figures of an event in its own order, all claims of the latest time together. */
export function keyFigures(event: Event, { metrics, organisations }: Pick<Vocabulary, 'metrics' | 'organisations'>): KeyFigure[] {
  const publisher = (id: string): string => event.sources.find((source) => source.id === id)?.publisher ?? id;
  const groups = groupClaims(event.figures).flatMap((group) => {
    const metric = metrics[group.metric];
    return metric ? [{ ...group, metric }] : [];
  });
  return groups.slice(0, MOST_FIGURES).map(({ metric, of, organisation, claims }) => {
    const current = currentClaims(claims);
    const days = unique(current.map(({ asOfWhen }) => formatWhen(asOfWhen, {})));
    const publishers = unique(current.flatMap(({ sources }) => sources.map(publisher)));
    return {
      amount: current.map((claim) => figureText(formatFigure(claim, metric))).join(' or '),
      name: [metric.name, of, organisation && organisations[organisation]?.name].filter(Boolean).join(', '),
      basis: `as of ${days.join(' and ')}, ${publishers.join(', ')}`,
    };
  });
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
