import type { Chart } from '../../domain/chart.ts';
import type { Corpus } from '../corpus.ts';
import { placeDensity } from './density.ts';
import { placeHours } from './hours.ts';
import { placeMilestones } from './milestones.ts';
import { placeParts } from './parts.ts';
import type { PlacedChart } from './placed-chart.ts';
import { placeRanges } from './ranges.ts';
import { placeRollout } from './rollout.ts';
import { placeRounds } from './rounds.ts';

// A chart stands on pages and is written as picture, table and data: it is placed once for all of them.
const placedIn = new WeakMap<Corpus, Map<Chart, PlacedChart>>();

/** Places a chart of any form; asked again for the same chart of the same content, gives the same. */
export function placeChart(chart: Chart, corpus: Corpus): PlacedChart {
  const known = placedIn.get(corpus) ?? new Map<Chart, PlacedChart>();
  placedIn.set(corpus, known);
  const placed = known.get(chart) ?? placeForm(chart, corpus);
  known.set(chart, placed);
  return placed;
}

function placeForm(chart: Chart, corpus: Corpus): PlacedChart {
  switch (chart.form) {
    case 'rollout':
      return placeRollout(chart, corpus);
    case 'milestones':
      return placeMilestones(chart, corpus);
    case 'parts':
      return placeParts(chart, corpus);
    case 'ranges':
      return placeRanges(chart, corpus);
    case 'rounds':
      return placeRounds(chart, corpus);
    case 'hours':
      return placeHours(chart, corpus);
    case 'density':
      return placeDensity(chart, corpus);
  }
}
