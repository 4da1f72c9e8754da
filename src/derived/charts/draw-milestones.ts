import { formatWhen, formatWhenShort } from '../../domain/time/when-words.ts';
import { formatDate } from '../../domain/time/words.ts';
import { figureText, formatFigure } from '../figure-words.ts';
import { countSpots } from './count-spots.ts';
import type { DayAxis } from './day-axis.ts';
import { dayAxis } from './day-axis.ts';
import { drawAnnotations } from './draw-annotations.ts';
import { drawAmounts, drawDays } from './draw-day-frame.ts';
import { drawOpenSpan } from './draw-open-span.ts';
import type { Milestones, Observation } from './milestones.ts';
import { niceSteps } from './nice-steps.ts';
import type { Drawing, Shape } from './placed-chart.ts';
import type { Box } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';
import { boundOf, qualifierShape } from './qualifier-shape.ts';

interface Layout {
  readonly width: number;
  /** The narrowest the drawing is shown; words keep apart there too. */
  readonly tight: number;
  readonly plot: number;
  readonly roomy: boolean;
}

const WIDE: Layout = { width: 1180, tight: 640, plot: 340, roomy: true };
const NARROW: Layout = { width: 320, tight: 288, plot: 340, roomy: false };
// Space above the highest grid line for an arrow and its words.
const HEADROOM = 36;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws milestones in both layouts, with the middle of every mark. */
export function drawMilestones(milestones: Milestones): {
  wide: Drawing;
  narrow: Drawing;
  places: { wide: readonly Point[]; narrow: readonly Point[] };
} {
  const [wide, narrow] = [draw(milestones, WIDE), draw(milestones, NARROW)];
  return { wide: wide.drawing, narrow: narrow.drawing, places: { wide: wide.places, narrow: narrow.places } };
}

function draw(milestones: Milestones, layout: Layout): { drawing: Drawing; places: Point[] } {
  const { metric, observations, open, annotations } = milestones;
  const axis = dayAxis(milestones.from, milestones.to);
  const steps = niceSteps(Math.max(...observations.map(({ high }) => high)), 4);
  const top = steps.at(-1) ?? 1;
  const baseBelow = (head: number): number => head + HEADROOM + layout.plot;
  const across = drawAnnotations(annotations, axis, [layout.tight, layout.width], baseBelow);
  const base = baseBelow(across.height);
  const down = (value: number): number => Math.round((base - (value / top) * layout.plot) * 2) / 2;
  const points = observations.map((one): Point => ({ x: axis.across(one.last, 0.5), y: down(one.low) }));
  const line = stepLine(observations, points, axis, base);
  const words = observations.map(({ figure, when }) => ({
    amount: figureText(formatFigure(figure, metric)),
    day: shortDay(when),
  }));
  const span = open ? drawOpenSpan(open, observations.length, axis, base, Math.min(...points.map(({ x }) => x)), layout) : null;
  const amounts = drawAmounts(metric, steps, down);
  // The rows of words at the head are no place for counts.
  const head = (width: number): Box => ({ left: 0, right: width, top: -Infinity, bottom: across.height });
  const obstacles = [head, ...amounts.boxes, ...points.map(glyphBox), ...line.map(lineBox), ...(span ? [span.box] : [])];
  const spots = placeLabels(
    words.map(({ amount, day }, index) => {
      const variants = layout.roomy ? [[amount, day]] : [[`${amount}, ${day}`], [amount, day]];
      return countSpots(variants, points[index] ?? { x: 0, y: 0 }, observations[index]?.figure.qualifier ?? 'exact', layout);
    }),
    obstacles,
    [layout.tight, layout.width],
  );
  const labels = spots.flatMap((spot) => spot?.place ?? []);
  const marks = observations.flatMap((one, index) => markShapes(one, points[index] ?? { x: 0, y: 0 }, index, axis, down));
  return {
    drawing: {
      width: layout.width,
      height: base + 30,
      shapes: [
        ...amounts.shapes,
        ...across.lines,
        ...across.words,
        ...drawDays(axis, base, layout.tight),
        ...(span ? span.shapes : []),
        ...labels,
        ...line,
        ...marks,
      ],
    },
    places: [...points, ...(span ? [span.place] : []), ...across.places],
  };
}

/** '19 May', 'around 19 May', '1–19 May'. */
function shortDay(when: Observation['when']): string {
  const { main } = formatWhenShort(when);
  if (main === null && when.first !== null) return formatDate(when.first, 'short');
  const words = main ?? formatWhen(when, {});
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The least known so far: it rises only where a report says so, and is dotted after the last report. */
function stepLine(observations: readonly Observation[], points: readonly Point[], axis: DayAxis, base: number): Line[] {
  const lines: Line[] = [];
  let at: Point | null = null;
  let y = base;
  observations.forEach((one, index) => {
    const point = points[index];
    if (!point) return;
    if (at && at.x < point.x) lines.push({ kind: 'line', x1: at.x, x2: point.x, y1: y, y2: y, ink: 'solid' });
    const bound = boundOf(one.figure.qualifier);
    if ((bound === 'least' || bound === 'exact') && point.y < y) {
      const sure = !one.when.approximate && !one.when.uncertain && one.first === one.last;
      lines.push({ kind: 'line', x1: point.x, x2: point.x, y1: y, y2: point.y, ink: sure ? 'solid' : 'dotted' });
      y = point.y;
      at = point;
    } else if (at) at = point;
  });
  const last = observations.at(-1);
  const end = points.at(-1);
  const edge = axis.across(axis.to, 1);
  return at && last && end && end.x < edge
    ? [...lines, { kind: 'line', x1: end.x, x2: edge, y1: y, y2: y, ink: 'dotted' }]
    : lines;
}

type Line = Extract<Shape, { kind: 'line' }>;

function markShapes(one: Observation, point: Point, mark: number, axis: DayAxis, down: (value: number) => number): Shape[] {
  const shapes: Shape[] = [];
  if (one.first !== one.last) {
    const x = axis.across(one.first, 0);
    shapes.push({ kind: 'rect', x, width: round(axis.across(one.last, 1) - x), y: point.y - 4.5, height: 9, ink: 'hatch', mark });
  }
  if (one.high > one.low) {
    const y = down(one.high);
    shapes.push({
      kind: 'rect',
      x: axis.across(one.last, 0),
      width: round(axis.across(one.last, 1) - axis.across(one.last, 0)),
      y,
      height: point.y - y,
      ink: 'hatch',
      mark,
    });
  }
  return [...shapes, qualifierShape(one.figure.qualifier, point.x, point.y, mark)];
}

function glyphBox({ x, y }: Point): (width: number) => Box {
  return (width) => ({ left: x * width - 8, right: x * width + 8, top: y - 16, bottom: y + 7 });
}

function lineBox({ x1, x2, y1, y2 }: Line): (width: number) => Box {
  return (width) => ({ left: x1 * width - 2, right: x2 * width + 2, top: Math.min(y1, y2) - 2, bottom: Math.max(y1, y2) + 2 });
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
