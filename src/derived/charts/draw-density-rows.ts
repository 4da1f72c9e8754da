import type { BinUnit, DensityBins } from './count-density.ts';
import type { DrawnBins } from './draw-density-bars.ts';
import { barOf, countOf, eventsWords } from './draw-density-bars.ts';
import { groupDigits } from '../figure-words.ts';
import type { Place, Shape } from './placed-chart.ts';

const WIDTH = 320;
const LEFT = 84 / WIDTH;
const HEIGHT = 48;
const PITCH = 76;

/** How many bins stand in a row, and from which year on: rows begin with years that can be divided by `years`. */
const ROWS: Readonly<Record<BinUnit, { readonly slots: number; readonly years: number }>> = {
  month: { slots: 12, years: 1 },
  quarter: { slots: 20, years: 5 },
  year: { slots: 10, years: 10 },
};

/** A row of bars: the indices of its bins, and the line on which they stand. */
interface Row {
  readonly words: string;
  readonly indices: readonly number[];
  readonly foot: number;
}

/** Draws bins as rows of bars where it is narrow: a row for each year of months, for five years of quarters, for ten years. */
export function drawDensityRows(density: DensityBins): DrawnBins {
  const { unit, bins, spans } = density;
  const column = (1 - LEFT) / ROWS[unit].slots;
  const starts = bins.map(({ from }) => LEFT + slotOf(from, unit) * column);
  const rows = rowsOf(density);
  const foot = 20 + HEIGHT + (rows.length - 1) * PITCH;
  const footOf = (bin: number): number => rows.find(({ indices }) => indices.includes(bin))?.foot ?? foot;
  const strips = spans.map(({ year, first, last }) => {
    const [x, end] = year === null ? [LEFT, 1 - column * 0.2] : [starts[first] ?? LEFT, (starts[last] ?? LEFT) + column * 0.8];
    return { x: round(x), width: round(end - x), y: year === null ? foot + 56 : footOf(first) + 4 };
  });
  const vague = spans.filter(({ year }) => year === null);
  const shapes: Shape[] = [
    ...rows.flatMap((row) => drawRow(row, density, starts, column)),
    ...strips.map((strip, index): Shape => ({ kind: 'rect', ...strip, height: 7, ink: 'hatch', mark: bins.length + index })),
    ...(unit === 'month' ? monthNames(column, foot + 28) : []),
    ...vague.map(({ events }): Shape => {
      const text = `${eventsWords(events.length)}, year not certain`;
      return { kind: 'text', x: 0, y: foot + 50, text, tone: 'plain', size: 'small' };
    }),
  ];
  const places: Place[] = [
    ...starts.map((x, index) => ({ x: round(x + column * 0.4), y: footOf(index) - HEIGHT / 2, width: round(column) })),
    ...strips.map(({ x, width, y }) => ({ x: round(x + width / 2), y: y + 3.5 })),
  ];
  return { drawing: { width: WIDTH, height: foot + (vague.length > 0 ? 70 : 36), shapes }, places };
}

function rowsOf({ unit, bins }: DensityBins): Row[] {
  const { years } = ROWS[unit];
  const groups = Map.groupBy([...bins.keys()], (index) => Math.floor(Number(bins[index]?.from.slice(0, 4)) / years));
  return [...groups].map(([row, indices], index) => ({
    words: years === 1 ? String(row) : `${row * years} to ${row * years + years - 1}`,
    indices,
    foot: 20 + HEIGHT + index * PITCH,
  }));
}

/** The years of a row with its number of events, and its bars right of them; the first of the fullest bears its count. */
function drawRow(
  { words, indices, foot }: Row,
  { bins, spans }: DensityBins,
  starts: readonly number[],
  column: number,
): Shape[] {
  const most = Math.max(1, ...bins.map(countOf));
  const fullest = bins.findIndex((bin) => countOf(bin) === most);
  const below = spans.filter(({ year, first }) => year !== null && indices.includes(first));
  const own = indices.flatMap((index) => bins[index] ?? []);
  const count = [...own.map(countOf), ...below.map(({ events }) => events.length)].reduce((sum, one) => sum + one, 0);
  const top = { kind: 'text', y: foot - HEIGHT - 5, text: groupDigits(most), tone: 'strong', size: 'small' } as const;
  return [
    { kind: 'text', x: 0, y: foot - 18, text: words, tone: 'strong', size: 'small' },
    { kind: 'text', x: 0, y: foot, text: count === 0 ? 'none' : eventsWords(count), tone: 'quiet', size: 'small' },
    { kind: 'line', x1: round(LEFT), x2: 1, y1: foot, y2: foot, ink: 'axis' },
    ...own.flatMap((bin, index) => {
      const [mark, x] = [indices[index] ?? 0, starts[indices[index] ?? 0] ?? LEFT];
      return barOf(bin, { x, width: column * 0.8, foot, most, height: HEIGHT, mark });
    }),
    ...(indices.includes(fullest)
      ? [{ ...top, x: round((starts[fullest] ?? LEFT) + column * 0.4), anchor: 'middle' } as const]
      : []),
  ];
}

function monthNames(column: number, y: number): Shape[] {
  return ['Jan', 'Apr', 'Jul', 'Oct'].map((text, index) => {
    return { kind: 'text', x: round(LEFT + index * 3 * column), y, text, tone: 'quiet', size: 'small' };
  });
}

/** Which place of its row a bin has that begins with a month. */
function slotOf(month: string, unit: BinUnit): number {
  const { slots, years } = ROWS[unit];
  const part = Math.floor(((Number(month.slice(5)) - 1) / 12) * (slots / years));
  return (Number(month.slice(0, 4)) % years) * (slots / years) + part;
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
