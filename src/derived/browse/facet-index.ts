import { daysBetween } from '../../domain/time/plain-date.ts';
import { quarterOf } from '../../domain/time/quarter-hour.ts';
import type { Corpus } from '../corpus.ts';
import { eachFacet } from './facet-names.ts';
import { facetsOf, listFacetValues } from './facets.ts';
import type { FacetIndex } from './index-format.ts';

const EPOCH = '1970-01-01';

/** Writes the index of all events of a corpus. Values that no event has are left out. */
export function writeFacetIndex(corpus: Corpus): FacetIndex {
  const { events } = corpus;
  const found = eachFacet(() => new Map<string, number[]>());
  events.forEach((event, position) => {
    const values = facetsOf(event, corpus);
    eachFacet((facet) => {
      for (const value of values[facet]) {
        const list = found[facet].get(value);
        if (list) list.push(position);
        else found[facet].set(value, [position]);
      }
    });
  });
  const values = listFacetValues(corpus);
  return {
    total: events.length,
    ...writeDays(corpus),
    hours: writeHours(corpus),
    facets: eachFacet((facet) =>
      values[facet].flatMap(({ id, name }) => {
        const positions = found[facet].get(id);
        return positions ? [{ id, name, at: distances(positions) }] : [];
      }),
    ),
  };
}

function writeDays({ events }: Corpus): Pick<FacetIndex, 'first' | 'length' | 'until'> {
  let before = 0;
  const until: Record<string, number> = {};
  const first = events.map(({ when }, position) => {
    if (when.first === null) {
      if (when.last !== null) until[position] = daysBetween(EPOCH, when.last);
      return null;
    }
    const day = daysBetween(EPOCH, when.first);
    const distance = day - before;
    before = day;
    return distance;
  });
  const length = events.map(({ when }) =>
    when.first !== null && when.last !== null ? daysBetween(when.first, when.last) : null,
  );
  return { first, length, until };
}

function writeHours({ events }: Corpus): FacetIndex['hours'] {
  const known = events.flatMap(({ when }, position) =>
    when.kind === 'instant' || when.kind === 'wall' ? [{ position, local: when.local }] : [],
  );
  return {
    at: distances(known.map(({ position }) => position)),
    quarter: known.map(({ local }) => quarterOf(local)),
  };
}

function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}
