import type { Metric } from '../../domain/vocabulary.ts';
import { formatFigure } from '../figure-words.ts';
import type { Shape } from './placed-chart.ts';

/** Amounts along the top of bars, each over a line down through them. `across` gives the place of an amount. */
export function drawValueAxis(
  metric: Metric,
  steps: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  across: (value: number) => number,
): Shape[] {
  return steps.flatMap((value, index): Shape[] => {
    const x = across(value);
    const text = value === 0 ? '0' : formatFigure({ value, qualifier: 'exact' }, metric).amount;
    return [
      { kind: 'line', x1: x, x2: x, y1: top, y2: bottom, ink: value === 0 ? 'axis' : 'rule' },
      { kind: 'text', x, y: 14, text, anchor: index === 0 ? 'start' : x >= 1 ? 'end' : 'middle', tone: 'quiet', size: 'small' },
    ];
  });
}
