import type { HourTick } from './draw-local-day.ts';
import { acrossDay, DAY_HEIGHT, drawLocalDay, SIX_HOURS, THREE_HOURS } from './draw-local-day.ts';
import type { Box, Spot } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';
import type { Drawing, Place, Shape } from './placed-chart.ts';
import { textWidth } from './text-lines.ts';
import type { Told } from './told.ts';

interface Layout {
  readonly width: number;
  /** Fraction at which the day begins; labels of early hours stand left of it. */
  readonly from: number;
  readonly radius: number;
  readonly step: number;
  readonly ticks: readonly HourTick[];
  /** Widths at which labels must not overlap; none where there is no room for labels. */
  readonly labelled: readonly number[];
}

const WIDE: Layout = {
  width: 1180,
  from: 0.08,
  radius: 8,
  step: 26,
  ticks: THREE_HOURS,
  labelled: [700, 1180],
};
const NARROW: Layout = {
  width: 320,
  from: 0,
  radius: 6,
  step: 24,
  ticks: SIX_HOURS,
  labelled: [],
};
// A mark takes a little less than an hour, so that marks of neighbouring hours stand side by side.
const REACH = 0.45;

/** Draws hours as marks stacked over the local day; places follow the order given. */
export function drawHours(told: readonly Told[]): {
  wide: Drawing;
  narrow: Drawing;
  places: { wide: readonly Place[]; narrow: readonly Place[] };
} {
  const levels = stack(told);
  const [wide, narrow] = [draw(told, levels, WIDE), draw(told, levels, NARROW)];
  return { wide: wide.drawing, narrow: narrow.drawing, places: { wide: wide.places, narrow: narrow.places } };
}

/** The lowest free level of each mark, reported ones first. */
export function stack(told: readonly Pick<Told, 'from' | 'to' | 'planned'>[]): number[] {
  const order = told
    .map((one, index) => ({ one, index }))
    .sort((a, b) => Number(a.one.planned) - Number(b.one.planned) || a.one.from - b.one.from);
  const taken: { from: number; to: number; level: number }[] = [];
  const levels: number[] = [];
  for (const { one, index } of order) {
    const [from, to] = one.from === one.to ? [one.from - REACH, one.to + REACH] : [one.from + 0.05, one.to - 0.05];
    let level = 0;
    while (taken.some((other) => other.level === level && other.from < to && from < other.to)) level += 1;
    taken.push({ from, to, level });
    levels[index] = level;
  }
  return levels;
}

function draw(told: readonly Told[], levels: readonly number[], layout: Layout): { drawing: Drawing; places: Place[] } {
  const { width, from, step, ticks } = layout;
  const across = (hour: number): number => acrossDay(from, hour);
  const foot = (Math.max(0, ...levels) + 1) * step + 12;
  const places = told.map((one, index) => ({
    x: across((one.from + one.to) / 2),
    y: foot - 6 - step / 2 - (levels[index] ?? 0) * step,
  }));
  const shapes: Shape[] = [
    ...told.flatMap((one, index) => markOf(one, places[index]?.y ?? 0, index, across, layout)),
    ...labelsOf(told, places, across, layout),
    ...drawLocalDay(from, ticks, foot),
  ];
  return { drawing: { width, height: foot + DAY_HEIGHT, shapes }, places };
}

function markOf(
  { from, to, when, planned }: Told,
  y: number,
  mark: number,
  across: (hour: number) => number,
  { radius }: Layout,
): Shape[] {
  const x = across(from);
  if (to > from) {
    return [
      {
        kind: 'rect',
        x,
        width: round(across(to) - x),
        y: y - radius,
        height: radius * 2,
        ink: planned ? 'outline' : 'hatch',
        mark,
      },
    ];
  }
  if (planned) return [{ kind: 'diamond', x, y, radius: radius + 1, mark }];
  if (!when.approximate) return [{ kind: 'dot', x, y, radius, ink: 'hour', hour: from, mark }];
  return [
    { kind: 'dot', x, y, radius, ink: 'outline', mark },
    { kind: 'dot', x, y, radius: radius - 3.5, ink: 'hour', hour: from, mark },
  ];
}

/** Names beside the marks, right or left of them, where nothing else stands. */
function labelsOf(
  told: readonly Told[],
  places: readonly Place[],
  across: (hour: number) => number,
  { labelled, radius }: Layout,
): Shape[] {
  if (labelled.length === 0) return [];
  const obstacles = told.map((one, index) => (width: number): Box => {
    const y = places[index]?.y ?? 0;
    return {
      left: across(one.from) * width - radius - 2,
      right: across(one.to) * width + radius + 2,
      top: y - radius,
      bottom: y + radius,
    };
  });
  const labels = told.map((one, index): Spot<Shape>[] => {
    const y = places[index]?.y ?? 0;
    const gap = radius + 5;
    return namesOf(one).flatMap((text): Spot<Shape>[] => {
      const long = textWidth(text, 'small');
      const word = { kind: 'text', y: y + 4.5, text, size: 'small' } as const;
      const box = (left: number): Box => ({ left, right: left + long, top: y - 8, bottom: y + 8 });
      return [
        { place: { ...word, x: across(one.to), dx: gap }, box: (width) => box(across(one.to) * width + gap) },
        {
          place: { ...word, x: across(one.from), dx: -gap, anchor: 'end' },
          box: (width) => box(across(one.from) * width - gap - long),
        },
      ];
    });
  });
  return placeLabels(labels, obstacles, labelled).flatMap((spot) => spot?.place ?? []);
}

/** What may stand beside a mark, best first. */
function namesOf({ organisation: { name }, who }: Told): string[] {
  return [`${name}, ${who.replace(/ \(.*\)$/, '')}`, name];
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
