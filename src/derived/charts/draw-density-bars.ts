import { groupDigits } from '../figure-words.ts';
import type { BinSpan, DensityBins } from './count-density.ts';
import { ticksOf } from './draw-density.ts';
import { niceSteps } from './nice-steps.ts';
import type { Drawing, Place, Shape } from './placed-chart.ts';
import { capital, keepWithin, textWidth } from './text-lines.ts';

/** A drawing with the place of each bin, then of each span. */
export interface DrawnBins {
  readonly drawing: Drawing;
  readonly places: readonly Place[];
}

const WIDTH = 1180;
// The width from which this drawing is shown; words must fit there too.
const LEAST = 620;
const HEIGHT = 300;
const FOOT = 40 + HEIGHT;
const LANE = 32;

/** Draws bins as bars side by side, with one strip below them for the events of each span. */
export function drawDensityBars({ unit, bins, spans }: DensityBins): DrawnBins {
  const most = Math.max(1, ...bins.map(countOf));
  const column = 1 / Math.max(1, bins.length);
  const lanes = new Set(spans.map(laneOf)).size;
  const axis = FOOT + 4 + lanes * LANE;
  const tops = bins.map((bin) => FOOT - heightOf(countOf(bin), most, HEIGHT));
  const ticks = unit === 'month' ? monthTicks(bins, column, axis) : yearTicks(bins, column, axis);
  const shapes: Shape[] = [
    ...gridOf(most),
    ...bins.flatMap((bin, index) =>
      barOf(bin, { x: index * column, width: column * 0.8, foot: FOOT, most, height: HEIGHT, mark: index }),
    ),
    { kind: 'line', x1: 0, x2: 1, y1: FOOT, y2: FOOT, ink: 'axis' },
    ...fullest(bins, column, most),
    ...spans.flatMap((span, index) => stripOf(span, column, lanes, bins.length + index)),
    ...ticks,
  ];
  const places = [
    ...tops.map((top, index) => ({ x: round((index + 0.4) * column), y: Math.round((top + FOOT) / 2), width: round(column) })),
    ...spans.map((span) => ({ x: round(((span.first + span.last) / 2 + 0.4) * column), y: stripTop(span, lanes) + 5 })),
  ];
  return { drawing: { width: WIDTH, height: axis + 26, shapes }, places };
}

/** Where a bar stands, and the scale it is drawn to: `height` pixels for `most` events. */
export interface BarPlace {
  readonly x: number;
  readonly width: number;
  readonly foot: number;
  readonly most: number;
  readonly height: number;
  readonly mark: number;
}

/** The bar of a bin: solid for known hours, hatched above that for hours not reported. */
export function barOf(bin: DensityBins['bins'][number], { x, width, foot, most, height, mark }: BarPlace): Shape[] {
  const [all, solid] = [heightOf(countOf(bin), most, height), heightOf(bin.known.length, most, height)];
  const bar = { kind: 'rect', x: round(x), width: round(width), mark } as const;
  return [
    ...(solid > 0 ? [{ ...bar, y: foot - solid, height: solid, ink: 'solid' } as const] : []),
    ...(all > solid ? [{ ...bar, y: foot - all, height: all - solid, ink: 'hatch' } as const] : []),
  ];
}

/** Number of events of a bin. */
export function countOf({ known, unknown }: DensityBins['bins'][number]): number {
  return known.length + unknown.length;
}

/** '1,204 events', '1 event'. */
export function eventsWords(count: number): string {
  return `${groupDigits(count)} event${count === 1 ? '' : 's'}`;
}

/** Pixels of a count; what there is at all is at least one pixel high. */
function heightOf(count: number, most: number, height: number): number {
  return count === 0 ? 0 : Math.max(1, Math.round((count / most) * height * 2) / 2);
}

function gridOf(most: number): Shape[] {
  return niceSteps(most, 4).flatMap((count): Shape[] => {
    if (count === 0 || count >= most || count % 1 !== 0) return [];
    const y = FOOT - heightOf(count, most, HEIGHT);
    return [
      { kind: 'line', x1: 0, x2: 1, y1: y, y2: y, ink: 'rule' },
      { kind: 'text', x: 0, y: y - 5, text: eventsWords(count), tone: 'quiet', size: 'small' },
    ];
  });
}

/** The name and the count of the first of the fullest bins, above its bar. */
function fullest(bins: DensityBins['bins'], column: number, most: number): Shape[] {
  const index = bins.findIndex((bin) => countOf(bin) === most);
  const bin = bins[index];
  if (!bin) return [];
  const text = `${capital(bin.words)}, ${eventsWords(most)}`;
  const place = keepWithin(text, 'small', round((index + 0.4) * column), LEAST);
  return [{ kind: 'text', ...place, y: FOOT - HEIGHT - 8, text, tone: 'strong', size: 'small' }];
}

function stripOf(span: BinSpan, column: number, lanes: number, mark: number): Shape[] {
  const y = stripTop(span, lanes);
  const [x, width] = [round(span.first * column), round((span.last - span.first + 0.8) * column)];
  const text = groupDigits(span.events.length);
  const words = span.year === null ? `${eventsWords(span.events.length)}, year not certain` : text;
  return [
    { kind: 'rect', x, width, y, height: 9, ink: 'hatch', mark },
    ...(width * LEAST > textWidth(text, 'small')
      ? [
          {
            kind: 'text',
            x: round(x + width / 2),
            y: y + 22,
            text: words,
            anchor: 'middle',
            tone: 'quiet',
            size: 'small',
          } as const,
        ]
      : []),
  ];
}

/** The years share a lane; below them lies what may fall in several. */
function laneOf({ year }: BinSpan): number {
  return year === null ? 1 : 0;
}

function stripTop(span: BinSpan, lanes: number): number {
  return FOOT + 6 + (lanes - 1) * laneOf(span) * LANE;
}

function monthTicks(bins: DensityBins['bins'], column: number, y: number): Shape[] {
  return ticksOf(
    bins.map(({ key }) => ({ month: key })),
    column,
    y,
  );
}

/** The years that begin, each first, second, fifth … as there is room. */
function yearTicks(bins: DensityBins['bins'], column: number, y: number): Shape[] {
  const years = bins.flatMap(({ from }, index) => (from.endsWith('-01') ? [{ year: Number(from.slice(0, 4)), index }] : []));
  const pixels = ((years[1]?.index ?? 1) - (years[0]?.index ?? 0)) * column * LEAST;
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => step * pixels >= 40) ?? 500;
  return years
    .filter(({ year }) => year % every === 0)
    .flatMap(({ year, index }): Shape[] => {
      const x = round(index * column);
      return [
        { kind: 'line', x1: x, x2: x, y1: y, y2: y + 5, ink: 'axis' },
        { kind: 'text', x, y: y + 20, text: String(year), tone: 'strong', size: 'small' },
      ];
    });
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
