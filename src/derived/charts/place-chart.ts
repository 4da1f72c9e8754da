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

/** Places a chart of any form. */
export function placeChart(chart: Chart, corpus: Corpus): PlacedChart {
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
