import { formatWhen } from '../../domain/time/when-words.ts';
import { figureText, formatFigure } from '../figure-words.ts';
import { drawValueAxis } from './draw-value-axis.ts';
import { niceSteps } from './nice-steps.ts';
import type { Drawing, Shape } from './placed-chart.ts';
import { boundOf, qualifierShape } from './qualifier-shape.ts';
import type { RangeBar } from './ranges.ts';
import { textWidth } from './text-lines.ts';

interface Layout {
  readonly width: number;
  /** Fraction of the width that the scale takes; the rest is for words at the ends of bars. */
  readonly scale: number;
  readonly roomy: boolean;
  /** Pixels of words above a bar: with one line, and with two. */
  readonly heads: readonly [number, number];
  readonly bar: number;
  readonly gap: number;
}

const WIDE: Layout = { width: 1180, scale: 0.72, roomy: true, heads: [24, 24], bar: 26, gap: 20 };
const NARROW: Layout = { width: 320, scale: 1, roomy: false, heads: [25, 44], bar: 22, gap: 22 };
const AXIS = 26;
const WHISKER = 20;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws bars from zero in both layouts, with the middle of the end of every claim. */
export function drawRanges(bars: readonly RangeBar[]): {
  wide: Drawing;
  narrow: Drawing;
  places: { wide: readonly Point[]; narrow: readonly Point[] };
} {
  const [wide, narrow] = [draw(bars, WIDE), draw(bars, NARROW)];
  return { wide: wide.drawing, narrow: narrow.drawing, places: { wide: wide.places, narrow: narrow.places } };
}

function draw(bars: readonly RangeBar[], layout: Layout): { drawing: Drawing; places: Point[] } {
  const steps = niceSteps(Math.max(...bars.flatMap(({ high, others }) => [high, ...others.map((other) => other.high)])), 4);
  const top = steps.at(-1) ?? 1;
  const metric = bars[0]?.claim.metric;
  const across = (value: number): number => round((value / top) * layout.scale);
  const rows: Shape[] = [];
  const places: Point[] = [];
  let y = AXIS + 8;
  for (const bar of bars) {
    const at = y + headOf(bar, layout);
    rows.push(...wordsOf(bar, y, across(bar.high), layout), ...barOf(bar, at, places.length, across, layout));
    places.push({ x: across((bar.low + bar.high) / 2), y: at + layout.bar / 2 });
    if (bar.others.length > 0) {
      const line = at + layout.bar + 12;
      rows.push(...whiskerOf(bar, line, places.length, across));
      places.push(...bar.others.map(({ low, high }) => ({ x: across((low + high) / 2), y: line })));
    }
    y = at + layout.bar + (bar.others.length > 0 ? WHISKER : 0) + layout.gap;
  }
  return {
    drawing: {
      width: layout.width,
      height: y + 20,
      shapes: [
        ...(metric ? drawValueAxis(metric, steps, { top: AXIS - 6, bottom: y - 6 }, across) : []),
        ...baseOf(bars, y, across, layout),
        ...rows,
      ],
    },
    places,
  };
}

function barOf(
  { claim: { figure }, low, high }: RangeBar,
  y: number,
  mark: number,
  across: (value: number) => number,
  { bar }: Layout,
): Shape[] {
  const bound = figure.low === undefined ? boundOf(figure.qualifier) : 'exact';
  const rect = (from: number, to: number, ink: 'solid' | 'hatch' | 'outline'): Shape => ({
    kind: 'rect',
    x: across(from),
    width: round(across(to) - across(from)),
    y,
    height: bar,
    ink,
    mark,
  });
  if (bound === 'most') return [rect(0, high, 'outline')];
  return [
    rect(0, low, 'solid'),
    ...(high > low ? [rect(low, high, 'hatch')] : []),
    ...(bound === 'exact' ? [] : [qualifierShape(figure.qualifier, across(high), y + (bound === 'least' ? 0 : bar / 2), mark)]),
  ];
}

/** A line from the lowest to the highest claim of a number, with a mark at each claim other than the bar's own. */
function whiskerOf({ low, high, others }: RangeBar, y: number, mark: number, across: (value: number) => number): Shape[] {
  const ends = [low, high, ...others.flatMap((other) => [other.low, other.high])];
  return [
    { kind: 'line', x1: across(Math.min(...ends)), x2: across(Math.max(...ends)), y1: y, y2: y, ink: 'solid' },
    ...others.flatMap(({ figure, low: from, high: to }, index): Shape[] =>
      to > from
        ? [
            {
              kind: 'rect',
              x: across(from),
              width: round(across(to) - across(from)),
              y: y - 4.5,
              height: 9,
              ink: 'hatch',
              mark: mark + index,
            },
          ]
        : [qualifierShape(figure.qualifier, across(from), y, mark + index)],
    ),
  ];
}

function headOf(bar: RangeBar, { heads }: Layout): number {
  return isDated(bar) || bar.multiple !== null ? heads[1] : heads[0];
}

/** '2025, spent' says its time already. */
function isDated({ claim: { label, figure } }: RangeBar): boolean {
  return !label.includes(formatWhen(figure.asOfWhen, {}));
}

function wordsOf(one: RangeBar, y: number, end: number, layout: Layout): Shape[] {
  const { roomy, bar, width } = layout;
  const { claim, multiple } = one;
  const { label, figure, metric } = claim;
  const amount = figureText(formatFigure(figure, metric));
  const day = formatWhen(figure.asOfWhen, {});
  const dated = isDated(one);
  const base = y + 15;
  if (roomy) {
    const middle = y + headOf(one, layout) + bar / 2;
    const times = multiple === null ? '' : `${multiple} as much`;
    const before = Math.round(textWidth(label, 'ui')) + 10;
    const paper = (x: number, size: number, top: number, height: number): Shape => ({
      kind: 'rect',
      x: round(x),
      width: round(size / width),
      y: top,
      height,
      ink: 'paper',
    });
    return [
      ...(dated ? [paper(0, before + textWidth(day, 'small'), base - 12, 16)] : []),
      paper(end + 12 / width, Math.max(textWidth(amount, 'large'), textWidth(times, 'small')) + 4, middle - 18, 40),
      { kind: 'text', x: 0, y: base, text: label, tone: 'strong', size: 'ui' },
      ...(dated ? [{ kind: 'text', x: 0, dx: before, y: base, text: day, tone: 'quiet', size: 'small' } as const] : []),
      { kind: 'text', x: end, dx: 14, y: middle + (multiple === null ? 7 : 0), text: amount, tone: 'strong', size: 'large' },
      ...(multiple === null
        ? []
        : [{ kind: 'text', x: end, dx: 14, y: middle + 18, text: times, tone: 'plain', size: 'small' } as const]),
    ];
  }
  const fits = textWidth(label, 'ui') + textWidth(amount, 'large') + 10 <= width * 0.9;
  return [
    { kind: 'text', x: 0, y: base, text: label, tone: 'strong', size: fits ? 'ui' : 'small' },
    { kind: 'text', x: 1, y: base, text: amount, anchor: 'end', tone: 'strong', size: fits ? 'large' : 'ui' },
    ...(dated ? [{ kind: 'text', x: 0, y: base + 19, text: day, tone: 'quiet', size: 'small' } as const] : []),
    ...(multiple === null
      ? []
      : [{ kind: 'text', x: 1, y: base + 19, text: multiple, anchor: 'end', tone: 'plain', size: 'small' } as const]),
  ];
}

/** The finished value as a dotted line down through the ranges. */
function baseOf(bars: readonly RangeBar[], bottom: number, across: (value: number) => number, layout: Layout): Shape[] {
  const { bar, width } = layout;
  const [base] = bars;
  if (!base) return [];
  const x = across(base.high);
  const half = textWidth(base.claim.label, 'small') / 2 / (width * 0.9);
  const anchor = x < half ? 'start' : x > 1 - half ? 'end' : 'middle';
  return [
    { kind: 'line', x1: x, x2: x, y1: AXIS + 8 + headOf(base, layout) + bar, y2: bottom - 2, ink: 'dotted' },
    { kind: 'text', x, y: bottom + 13, text: base.claim.label, anchor, tone: 'quiet', size: 'small' },
  ];
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
