import { monthName } from '../../domain/time/words.ts';
import type { Density, Month, Span } from './density.ts';
import { niceSteps } from './nice-steps.ts';
import type { Drawing, Shape } from './placed-chart.ts';
import { textWidth } from './text-lines.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Drawn {
  readonly drawing: Drawing;
  readonly places: readonly Point[];
}

const WIDE = 1180;
const NARROW = 320;
// The width from which the wide drawing is shown; words must fit there too.
const LEAST = 620;

/** Draws months as stacks of events side by side, or as rows where it is narrow; places follow the months, then the spans. */
export function drawDensity(density: Density): {
  wide: Drawing;
  narrow: Drawing;
  places: { wide: readonly Point[]; narrow: readonly Point[] };
} {
  const most = Math.max(1, ...density.months.map(({ events }) => events.length));
  const [wide, narrow] = [drawWide(density, most), drawNarrow(density, most)];
  return { wide: wide.drawing, narrow: narrow.drawing, places: { wide: wide.places, narrow: narrow.places } };
}

/** 'May 2026'. */
export function monthWords(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}

function drawWide({ months, spans }: Density, most: number): Drawn {
  const column = 1 / Math.max(1, months.length);
  const step = Math.max(2, Math.min(13, Math.floor((360 / most) * 2) / 2));
  const foot = 26 + most * step;
  const lanes = stackSpans(spans);
  const axis = foot + (Math.max(-1, ...lanes) + 1) * 13 + 4;
  const places: Point[] = [];
  const shapes: Shape[] = niceSteps(most, 3).flatMap((count): Shape[] =>
    count === 0 || count > most || count % 1 !== 0
      ? []
      : [
          { kind: 'line', x1: 0, x2: 1, y1: foot - count * step, y2: foot - count * step, ink: 'rule' },
          {
            kind: 'text',
            x: 0,
            y: foot - count * step - 5,
            text: `${count} event${count === 1 ? '' : 's'}`,
            tone: 'quiet',
            size: 'small',
          },
        ],
  );
  months.forEach(({ events }, index) => {
    events.forEach(({ hour }, level) => {
      const y = foot - (level + 1) * step;
      shapes.push(unit(index * column, column * 0.8, y, Math.max(1, step - 3), hour, places.length));
      places.push({ x: round((index + 0.4) * column), y: y + Math.floor(step / 2) });
    });
  });
  shapes.push({ kind: 'line', x1: 0, x2: 1, y1: foot, y2: foot, ink: 'axis' }, ...fullest(months, column, foot - most * step));
  spans.forEach(({ from, to }, index) => {
    const [first, last] = [from, to].map((one) => months.findIndex(({ month }) => month === one));
    const [x, width] = [round((first ?? 0) * column), round(((last ?? 0) - (first ?? 0) + 0.8) * column)];
    const y = foot + 4 + (lanes[index] ?? 0) * 13;
    shapes.push({ kind: 'rect', x, width, y, height: 9, ink: 'hatch', mark: places.length });
    places.push({ x: round(x + width / 2), y: y + 4.5 });
  });
  return { drawing: { width: WIDE, height: axis + 26, shapes: [...shapes, ...ticksOf(months, column, axis)] }, places };
}

/** The name of the first month with the most events, beside the top of its stack. */
function fullest(months: readonly Month[], column: number, y: number): Shape[] {
  const most = Math.max(...months.map(({ events }) => events.length));
  const index = months.findIndex(({ events }) => events.length === most);
  const month = months[index];
  if (!month || most === 0) return [];
  const word = { kind: 'text', y: y + 9, text: monthWords(month.month), tone: 'strong', size: 'small' } as const;
  const right = index * column < 0.5;
  return [
    right ? { ...word, x: round((index + 0.8) * column), dx: 8 } : { ...word, x: round(index * column), dx: -8, anchor: 'end' },
  ];
}

/** Names of the months where each has room, else the years where they begin. */
export function ticksOf(months: readonly Pick<Month, 'month'>[], column: number, y: number): Shape[] {
  const each = column * LEAST > textWidth('September', 'small') + 6;
  return months.flatMap(({ month }, index): Shape[] => {
    const opens = index === 0 || month.endsWith('-01');
    if (!each && !opens) return [];
    const year = month.slice(0, 4);
    const left = months.slice(index).findIndex((other) => !other.month.startsWith(year));
    const room = (left === -1 ? months.length - index : left) * column * LEAST > textWidth(year, 'small') + 6;
    const text = each ? (opens ? monthWords(month).replace(/^(...).* /, '$1 ') : monthName(month)) : year;
    const x = round(index * column);
    return [
      { kind: 'line', x1: x, x2: x, y1: y, y2: y + 5, ink: 'axis' },
      ...(each || room ? [{ kind: 'text', x, y: y + 20, text, tone: opens ? 'strong' : 'quiet', size: 'small' } as const] : []),
    ];
  });
}

function drawNarrow({ months, spans }: Density, most: number): Drawn {
  const [left, row] = [88 / NARROW, 20];
  const column = (1 - left) / most;
  const shapes: Shape[] = [];
  const places: Point[] = [];
  let y = 0;
  const name = (text: string): void => void shapes.push({ kind: 'text', x: 0, y: y + 14, text, tone: 'plain', size: 'small' });
  for (const { first, last, month } of runs(months)) {
    if (month.events.length === 0) {
      const words = first === last ? monthShort(first) : `${monthShort(first)} to ${monthShort(last)}`;
      shapes.push({ kind: 'text', x: 0, y: y + 14, text: `${words}: none on record`, tone: 'quiet', size: 'small' });
    } else name(monthShort(first));
    month.events.forEach(({ hour }, index) => {
      shapes.push(unit(left + index * column, Math.min(column * 0.8, 0.04), y + 4, 12, hour, places.length));
      places.push({ x: round(left + (index + 0.4) * column), y: y + 10 });
    });
    y += row;
  }
  for (const { from, to } of spans) {
    name(`${monthShort(from)} to ${monthShort(to)}, month not certain`);
    shapes.push({ kind: 'rect', x: 0.9, width: 0.1, y: y + 5, height: 9, ink: 'hatch', mark: places.length });
    places.push({ x: 0.95, y: y + 9.5 });
    y += row;
  }
  return { drawing: { width: NARROW, height: y + 4, shapes }, places };
}

/** Months one by one, and empty ones that follow each other as one. */
function runs(months: readonly Month[]): { first: string; last: string; month: Month }[] {
  const found: { first: string; last: string; month: Month }[] = [];
  for (const month of months) {
    const before = found.at(-1);
    if (before && before.month.events.length === 0 && month.events.length === 0) before.last = month.month;
    else found.push({ first: month.month, last: month.month, month });
  }
  return found;
}

/** The lowest lane of each span in which it meets no other. */
function stackSpans(spans: readonly Span[]): number[] {
  const lanes: Span[][] = [];
  return spans.map((span) => {
    const free = lanes.findIndex((lane) => lane.every(({ from, to }) => to < span.from || span.to < from));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), span];
    return lane;
  });
}

function unit(x: number, width: number, y: number, height: number, hour: boolean, mark: number): Shape {
  return { kind: 'rect', x: round(x), width: round(width), y, height, ink: hour ? 'solid' : 'hatch', mark };
}

/** 'May 2026', 'Sep 2025'. */
function monthShort(month: string): string {
  return `${monthName(month).slice(0, 3)} ${month.slice(0, 4)}`;
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
