import type { Metric } from '../../domain/vocabulary.ts';
import { formatFigure } from '../figure-words.ts';
import type { DayAxis } from './day-axis.ts';
import { dayTicks } from './day-axis.ts';
import type { Shape } from './placed-chart.ts';
import type { Box } from './place-labels.ts';
import { keepWithin, textWidth } from './text-lines.ts';

/** Grid lines with their amounts inside the drawing, above each at the left; the highest also names the unit. */
export function drawAmounts(
  metric: Metric,
  steps: readonly number[],
  down: (value: number) => number,
): { shapes: readonly Shape[]; boxes: readonly (() => Box)[] } {
  const named = metric.unit !== 'USD' && metric.unit !== 'percent';
  const lines = steps.map((value, index) => {
    const { amount } = formatFigure({ value, qualifier: 'exact' }, metric);
    return { value, y: down(value), text: index === steps.length - 1 && named ? `${amount} ${metric.unit}` : amount };
  });
  return {
    shapes: lines.flatMap(({ value, y, text }): Shape[] => [
      { kind: 'line', x1: 0, x2: 1, y1: y, y2: y, ink: value === 0 ? 'axis' : 'rule' },
      { kind: 'text', x: 0, y: y - 5, text, tone: 'quiet', size: 'small' },
    ]),
    boxes: lines.map(({ y, text }) => () => ({ left: 0, right: textWidth(text, 'small'), top: y - 18, bottom: y - 2 })),
  };
}

/** Ticks at named days below the base line, in a drawing that may be as narrow as `tight` pixels. */
export function drawDays(axis: DayAxis, base: number, tight: number): Shape[] {
  return dayTicks(axis, tight, 64).flatMap(({ day, words }): Shape[] => {
    const x = axis.across(day, 0.5);
    return [
      { kind: 'line', x1: x, x2: x, y1: base, y2: base + 5, ink: 'axis' },
      { kind: 'text', ...keepWithin(words, 'small', x, tight), y: base + 22, text: words, tone: 'quiet', size: 'small' },
    ];
  });
}
