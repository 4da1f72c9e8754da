import type { Chart } from '../../domain/chart.ts';
import type { Corpus } from '../corpus.ts';

/** The charts that belong on the page of a story: those that name it, and those of events whose first story it is. */
export function chartsOfStory(corpus: Corpus, story: string): Chart[] {
  const first = (event: string): boolean => corpus.eventById.get(event)?.stories[0] === story;
  return corpus.charts.filter((chart) => {
    switch (chart.form) {
      case 'milestones':
        return chart.story === story;
      case 'rollout':
        return first(chart.event);
      case 'parts':
        return first(chart.whole.event);
      case 'ranges':
        return chart.ranges.some(({ event }) => first(event));
      case 'rounds':
      case 'hours':
      case 'density':
        return false;
    }
  });
}
