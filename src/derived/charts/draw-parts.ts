import { figureText, formatFigure } from '../figure-words.ts';
import { countSquares } from './parts.ts';
import type { Part, Parts } from './parts.ts';
import type { Drawing, Ink, Shape } from './placed-chart.ts';
import { qualifierShape } from './qualifier-shape.ts';
import { textWidth, wrapText } from './text-lines.ts';

interface Layout {
  readonly width: number;
  /** The narrowest the drawing is shown; words keep apart there too. */
  readonly tight: number;
  readonly roomy: boolean;
  /** Squares fill columns of so many when roomy, else rows of so many. */
  readonly run: number;
}

const WIDE: Layout = { width: 1180, tight: 640, roomy: true, run: 10 };
const NARROW: Layout = { width: 320, tight: 288, roomy: false, run: 30 };
const LARGEST = 16;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A number above the squares. */
interface Head {
  readonly qualifier: string;
  readonly amount: string;
  readonly label: string;
}

/** Draws the squares in both layouts, with a place for every mark: parts, remainder, whole, then those beside. */
export function drawParts(read: Parts): {
  wide: Drawing;
  narrow: Drawing;
  places: { wide: readonly Point[]; narrow: readonly Point[] };
} {
  const [wide, narrow] = [draw(read, WIDE), draw(read, NARROW)];
  return { wide: wide.drawing, narrow: narrow.drawing, places: { wide: wide.places, narrow: narrow.places } };
}

function draw(read: Parts, layout: Layout): { drawing: Drawing; places: Point[] } {
  const squares = placeSquares(read, layout);
  const heads = drawHeads(read, squares.starts, layout);
  const below = heads.height + squares.height + 30;
  const beside = drawBeside(read.beside, read.parts.length + 2, below, layout);
  const lift = (shape: Shape): Shape => (shape.kind === 'rect' ? { ...shape, y: shape.y + heads.height } : shape);
  return {
    drawing: {
      width: layout.width,
      height: read.beside.length > 0 ? beside.bottom : below - 24,
      shapes: [...heads.shapes, ...squares.shapes.map(lift), ...beside.shapes],
    },
    places: [...squares.middles.map(({ x, y }) => ({ x, y: y + heads.height })), heads.whole, ...beside.places],
  };
}

interface Squares {
  readonly shapes: readonly Shape[];
  readonly height: number;
  /** Where each group begins, and a square near its middle, as places from the top of the squares. */
  readonly starts: readonly number[];
  readonly middles: readonly Point[];
}

function placeSquares(read: Parts, { width, roomy, run }: Layout): Squares {
  const count = countSquares(read);
  const groups = [...count.parts, count.rest];
  const total = groups.reduce((sum, one) => sum + one, 0);
  const columns = roomy ? Math.ceil(total / run) : Math.min(run, total);
  const pitch = Math.min(1 / Math.max(1, columns), LARGEST / width);
  const down = Math.round(pitch * width * 2) / 2;
  const side = Math.round((down - (roomy ? 3 : 2)) * 2) / 2;
  const at = (index: number): Point => {
    const [along, step] = [index % run, Math.floor(index / run)];
    return { x: round((roomy ? step : along) * pitch), y: (roomy ? along : step) * down };
  };
  const firsts = groups.map((_, group) => groups.slice(0, group).reduce((sum, one) => sum + one, 0));
  return {
    shapes: groups.flatMap((size, group) =>
      Array.from({ length: size }, (_, index): Shape => {
        const { x, y } = at((firsts[group] ?? 0) + index);
        return { kind: 'rect', x, width: round(side / width), y, height: side, ink: inkOf(group, groups.length), mark: group };
      }),
    ),
    height: (roomy ? Math.min(run, total) : Math.ceil(total / run)) * down,
    starts: firsts.map((first) => at(first).x),
    middles: groups.map((size, group) => {
      const { x, y } = at((firsts[group] ?? 0) + Math.max(0, Math.floor((size - 1) / 2)));
      return { x: round(x + side / width / 2), y: y + side / 2 };
    }),
  };
}

/** The first part is solid, the second hatched; the remainder is outlined. */
function inkOf(group: number, groups: number): Ink {
  if (group === groups - 1) return 'outline';
  return group === 0 ? 'solid' : 'hatch';
}

/** Numbers above the squares: over the first square of their group where there is room, else further right; in a narrow drawing as lines. */
function drawHeads(
  { whole, parts, rest }: Parts,
  starts: readonly number[],
  { tight, roomy }: Layout,
): { shapes: Shape[]; height: number; whole: Point } {
  const { metric } = whole.claim;
  const left = formatFigure({ value: rest.value, qualifier: rest.qualifier }, metric);
  const heads: Head[] = [
    ...parts.map(({ claim }) => headOf(claim)),
    { qualifier: left.qualifier ?? '', amount: left.amount, label: `${rest.label}, by subtraction` },
  ];
  const all = `of ${figureText(formatFigure(whole.claim.figure, metric))} ${whole.claim.label}`;
  if (!roomy) {
    const lines = heads.map(({ qualifier, amount, label }, index): Shape[] => {
      const number = `${qualifier} ${amount}`.trim();
      const inset = (LARGEST + 6) / tight;
      const y = 36 + index * 38;
      return [
        { kind: 'rect', x: 0.003, width: round(11 / tight), y: y - 11, height: 11, ink: inkOf(index, heads.length), mark: index },
        { kind: 'text', x: round(inset), y, text: number, tone: 'strong', size: 'large' },
        { kind: 'text', x: round(inset), y: y + 16, text: label, tone: 'plain', size: 'small' },
      ];
    });
    return {
      shapes: [{ kind: 'text', x: 0, y: 13, text: sentenceCase(all), tone: 'strong', size: 'small' }, ...lines.flat()],
      height: 36 + heads.length * 38,
      whole: { x: 0.04, y: 9 },
    };
  }
  let free = 0;
  const shapes = heads.flatMap(({ qualifier, amount, label }, index): Shape[] => {
    const x = round(Math.max(starts[index] ?? 0, free));
    free = x + (Math.max(textWidth(amount, 'large'), textWidth(label, 'small')) + 12) / tight;
    return [
      { kind: 'text', x, y: 15, text: qualifier, tone: 'quiet', size: 'small' },
      { kind: 'text', x, y: 37, text: amount, tone: 'strong', size: 'large' },
      { kind: 'text', x, y: 57, text: label, tone: 'plain', size: 'small' },
    ];
  });
  return {
    shapes: [...shapes, { kind: 'text', x: 1, y: 15, text: all, anchor: 'end', tone: 'strong', size: 'ui' }],
    height: 70,
    whole: { x: 0.9, y: 10 },
  };
}

function headOf({ label, figure, metric }: Part['claim']): Head {
  const { qualifier, amount } = formatFigure(figure, metric);
  return { qualifier: qualifier ?? '', amount, label };
}

/** Numbers that are no part of the sum, in words below the squares, each with its mark and what it overlaps. */
function drawBeside(
  beside: readonly Part[],
  mark: number,
  top: number,
  { tight }: Layout,
): { shapes: Shape[]; places: Point[]; bottom: number } {
  const shapes: Shape[] = [{ kind: 'text', x: 0, y: top, text: 'Beside, not in the sum', tone: 'strong', size: 'small' }];
  const places: Point[] = [];
  let y = top + 12;
  beside.forEach(({ claim, note }, index) => {
    const x = round(8 / tight);
    const amount = figureText(formatFigure(claim.figure, claim.metric));
    const lines = [
      ...wrapText(`${amount} ${claim.label}`, 'ui', tight - 30).map((text) => ({ text, size: 'ui', tone: 'strong' }) as const),
      ...wrapText(note ?? '', 'small', tight - 30).map((text) => ({ text, size: 'small', tone: 'plain' }) as const),
    ].filter(({ text }) => text !== '');
    places.push({ x, y: y + 13 });
    shapes.push(qualifierShape(claim.figure.qualifier, x, y + 13, mark + index));
    for (const { text, size, tone } of lines) {
      y += 18;
      shapes.push({ kind: 'text', x, dx: 14, y, text, tone, size });
    }
    y += 10;
  });
  return { shapes, places, bottom: y };
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
