import type { Chart } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import type { Story } from '../../domain/story.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { PlacedChart } from '../charts/placed-chart.ts';

/** Pixels in which the embed of an event fits at a width of 320. */
export function eventHeight(event: Event, _vocabulary: Vocabulary): number {
  return 400 + event.summary.length;
}

/** The same for a chart with its table closed. */
export function chartHeight(_chart: Chart, placed: PlacedChart): number {
  return 300 + placed.narrow.height;
}

/** The same for a story. */
export function storyHeight(_story: Story, rows: readonly Event[]): number {
  return 250 + rows.length * 80;
}
