import type { BinUnit, DensityBins } from './count-density.ts';
import type { DrawnBins } from './draw-density-bars.ts';
import { barOf, countOf, eventsWords } from './draw-density-bars.ts';
import type { Place, Shape } from './placed-chart.ts';

const WIDTH = 320;
const LEFT = 84 / WIDTH;
const HEIGHT = 44;
const PITCH = 72;

/** How many bins stand in a row, and from which year a row with a year begins. */
const ROWS: Readonly<Record<BinUnit, { readonly slots: number; readonly years: number }>> = {
  month: { slots: 12, years: 1 },
  quarter: { slots: 20, years: 5 },
  year: { slots: 10, years: 10 },
};
const MONTHS = ['Jan', 'Apr', 'Jul', 'Oct'];

/** Draws bins as rows of bars where it is narrow: a row for each year of months, five of quarters, ten of years. */
export function drawDensityRows({ unit, bins, spans }: DensityBins): DrawnBins {
  const most = Math.max(1, ...bins.map(countOf));
  const column = (1 - LEFT) / ROWS[unit].slots;
  const spots = bins.map(({ from }) => ({ row: rowOf(from, unit), x: LEFT + slotOf(from, unit) * column }));
  const places: Place[] = [];
  const shapes: Shape[] = [];
  let foot = 20 - PITCH + HEIGHT;
  const rows = Map.groupBy([...bins.keys()], (index) => spots[index]?.row ?? 0);
  for (const [row, indices] of rows) {
    foot += PITCH;
    const strips = spans.flatMap((span, index) => (span.year !== null && indices.includes(span.first) ? [{ span, index }] : []));
    const total = indices.reduce((sum, index) => sum + (bins[index] ? countOf(bins[index]) : 0), 0);
    const all = strips.reduce((sum, { span }) => sum + span.events.length, total);
    shapes.push(...headOf(rowWords(row, unit), all, foot));
    for (const index of indices) {
      const bin = bins[index];
      const x = spots[index]?.x ?? 0;
      if (!bin) continue;
      shapes.push(...barOf(bin, { x, width: column * 0.8, foot, most, height: HEIGHT, index }));
      places[index] = { x: round(x + column * 0.4), y: foot - HEIGHT / 2 };
    }
    for (const { span, index } of strips) {
      const [x, end] = [spots[span.first]?.x ?? 0, (spots[span.last]?.x ?? 0) + column * 0.8];
      shapes.push({
        kind: 'rect',
        x: round(x),
        width: round(end - x),
        y: foot + 4,
        height: 7,
        ink: 'hatch',
        mark: bins.length + index,
      });
      places[bins.length + index] = { x: round((x + end) / 2), y: foot + 7.5 };
    }
  }
  shapes.push(...(unit === 'month' ? monthNames(column, foot + 28) : []));
  let height = foot + 36;
  spans.forEach(({ year, events }, index) => {
    if (year !== null) return;
    const text = `${eventsWords(events.length)}, year not certain`;
    shapes.push(
      { kind: 'text', x: 0, y: height + 14, text, tone: 'plain', size: 'small' },
      { kind: 'rect', x: 0, width: 1, y: height + 20, height: 7, ink: 'hatch', mark: bins.length + index },
    );
    places[bins.length + index] = { x: 0.5, y: height + 23.5 };
    height += 32;
  });
  return { drawing: { width: WIDTH, height, shapes }, places };
}

/** The years of a row with its number of events, left of its bars, and the line they stand on. */
function headOf(words: string, count: number, foot: number): Shape[] {
  return [
    { kind: 'line', x1: round(LEFT), x2: 1, y1: foot, y2: foot, ink: 'axis' },
    { kind: 'text', x: 0, y: foot - 18, text: words, tone: 'strong', size: 'small' },
    { kind: 'text', x: 0, y: foot, text: count === 0 ? 'none' : eventsWords(count), tone: 'quiet', size: 'small' },
  ];
}

function monthNames(column: number, y: number): Shape[] {
  return MONTHS.map((text, index) => ({
    kind: 'text',
    x: round(LEFT + index * 3 * column),
    y,
    text,
    tone: 'quiet',
    size: 'small',
  }));
}

function rowOf(month: string, unit: BinUnit): number {
  return Math.floor(Number(month.slice(0, 4)) / ROWS[unit].years);
}

function slotOf(month: string, unit: BinUnit): number {
  const { slots, years } = ROWS[unit];
  const part = Math.floor(((Number(month.slice(5)) - 1) / 12) * (slots / years));
  return (Number(month.slice(0, 4)) % years) * (slots / years) + part;
}

function rowWords(row: number, unit: BinUnit): string {
  const { years } = ROWS[unit];
  return years === 1 ? String(row) : `${row * years} to ${row * years + years - 1}`;
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
