import { localTicks } from '../../domain/time/local-ticks.ts';
import { formatDate } from '../../domain/time/words.ts';
import { civilAt } from '../../domain/time/zoned.ts';
import { localDays } from './local-days.ts';
import type { Drawing, Shape } from './placed-chart.ts';
import type { Rollout, RolloutMark, RolloutRow } from './rollout.ts';

const HOUR = 3_600_000;

interface Layout {
  readonly width: number;
  /** Whether there is room for words beside marks and for every tick. */
  readonly roomy: boolean;
  readonly head: number;
  readonly band: number;
  readonly lane: number;
  readonly axisHours: number;
}

const WIDE: Layout = { width: 1180, roomy: true, head: 26, band: 44, lane: 52, axisHours: 4 };
const NARROW: Layout = { width: 320, roomy: false, head: 24, band: 34, lane: 46, axisHours: 12 };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws a roll-out in both layouts, with the middle of every mark in the order of the rows. */
export function drawRollout(rollout: Rollout): {
  wide: Drawing;
  narrow: Drawing;
  places: { wide: readonly Point[]; narrow: readonly Point[] };
} {
  const [wide, narrow] = [draw(rollout, WIDE), draw(rollout, NARROW)];
  return { wide: wide.drawing, narrow: narrow.drawing, places: { wide: wide.places, narrow: narrow.places } };
}

function draw(rollout: Rollout, layout: Layout): { drawing: Drawing; places: Point[] } {
  const across = (instant: number): number => round((instant - rollout.from) / (rollout.to - rollout.from));
  const shapes: Shape[] = [];
  const places: Point[] = [];
  let y = 0;
  for (const row of rollout.rows) {
    const height = row.zone === null ? 0 : layout.band;
    shapes.push(...nameOf(row, y, layout));
    if (row.zone !== null) shapes.push(...bandOf(row.zone, y + layout.head, rollout, layout, across));
    for (const mark of row.marks) {
      const drawn = drawMark(mark, y + layout.head + height, across, places.length, layout);
      shapes.push(...drawn.shapes);
      places.push(drawn.place);
    }
    y += layout.head + height + layout.lane - (row.zone === null ? 6 : 0);
  }
  shapes.push(...axisOf(y, rollout, layout, across));
  return { drawing: { width: layout.width, height: y + 34, shapes }, places };
}

function nameOf({ name, offset }: RolloutRow, y: number, { head }: Layout): Shape[] {
  const text = offset ? `${name}, ${offset}` : name;
  return [{ kind: 'text', x: 0, y: y + head - 8, text, tone: 'strong', size: 'ui' }];
}

function bandOf(zone: string, y: number, { from, to }: Rollout, layout: Layout, across: (instant: number) => number): Shape[] {
  return localDays(zone, from, to).flatMap(({ date, start, end, stops }): Shape[] => {
    const x = across(start);
    const named = readable(Math.max(start, from), zone);
    const label: Shape = {
      kind: 'text',
      x: across(named),
      dx: 7,
      y: y + layout.band - 9,
      text: formatDate(date, 'weekday'),
      tone: inkAt(named, zone),
      size: 'small',
    };
    // A day of which only a few hours are drawn has no room for its name.
    const shown = Math.min(end, to) - named;
    const room = shown > (layout.roomy ? 4 : 9) * HOUR;
    return [
      {
        kind: 'band',
        x,
        width: round(across(end) - x),
        y,
        height: layout.band,
        stops: stops.map(({ at, hour }) => ({ at: round(at), hour })),
      },
      ...(x > 0 && x < 1 ? [{ kind: 'line', x1: x, x2: x, y1: y, y2: y + layout.band, ink: 'rule' } as const] : []),
      ...(room ? [label] : []),
    ];
  });
}

/** White words by night, dark ones by day. */
function inkAt(instant: number, zone: string): 'on-night' | 'on-day' {
  const { hour } = civilAt(instant, zone);
  return hour >= 7 && hour < 17 ? 'on-day' : 'on-night';
}

/** Dawn and dusk carry no words: from there, the instant at which the band is light or dark enough again. */
function readable(instant: number, zone: string): number {
  const { hour, minute } = civilAt(instant, zone);
  const clock = hour + minute / 60;
  if (clock >= 3 && clock < 7.5) return instant + (7.5 - clock) * HOUR;
  if (clock >= 15 && clock < 20.5) return instant + (20.5 - clock) * HOUR;
  return instant;
}

function drawMark(
  mark: RolloutMark,
  y: number,
  across: (instant: number) => number,
  index: number,
  layout: Layout,
): { shapes: Shape[]; place: Point } {
  const x = across(mark.from);
  const words = mark.words.replace(/^\d{1,2} \w+ \d{4}, (?=\d)/, '');
  if (mark.kind === 'span') {
    const [left, right] = [Math.max(0, x), Math.min(1, across(mark.to))];
    return {
      shapes: [
        { kind: 'rect', x: left, width: round(right - left), y: y + 8, height: 9, ink: 'hatch', mark: index },
        ...wordsAt(left, y + 34, mark.words, layout),
      ],
      place: { x: round((left + right) / 2), y: y + 12.5 },
    };
  }
  if (mark.kind === 'plan')
    return { shapes: [{ kind: 'diamond', x, y: y + 12.5, radius: 8, mark: index }], place: { x, y: y + 12.5 } };
  const { hour, minute } = civilAt(mark.from, mark.event.when.zone ?? 'UTC');
  return {
    shapes: [
      { kind: 'dot', x, y: y + 12.5, radius: 7, ink: 'hour', hour: hour + minute / 60, mark: index },
      ...wordsAt(x, y + 34, words, layout),
    ],
    place: { x, y: y + 12.5 },
  };
}

/** Words below a mark: from it to the right, or to the left where they would run out of the drawing. */
function wordsAt(x: number, y: number, text: string, { width }: Layout): Shape[] {
  const room = width * (1 - x) > text.length * 6.7;
  return [{ kind: 'text', x: room ? x : 1, y, text, tone: 'plain', size: 'small', ...(room ? {} : { anchor: 'end' as const }) }];
}

function axisOf(y: number, { from, to }: Rollout, { axisHours, roomy }: Layout, across: (instant: number) => number): Shape[] {
  const ticks = localTicks(from, to, 'UTC', axisHours).flatMap(({ instant, midnight, words }): Shape[] => {
    const x = across(instant);
    if (x < 0.04 || x > 0.96) return [];
    return [
      { kind: 'line', x1: x, x2: x, y1: y, y2: y + 5, ink: 'axis', axis: true },
      {
        kind: 'text',
        x,
        y: y + 22,
        text: words,
        anchor: 'middle',
        tone: midnight ? 'strong' : 'quiet',
        size: 'small',
        axis: true,
      },
    ];
  });
  return [
    { kind: 'line', x1: 0, x2: 1, y1: y, y2: y, ink: 'axis' },
    ...(roomy ? [{ kind: 'text', x: 0, y: y + 22, text: 'UTC', tone: 'quiet', size: 'small', axis: true } as const] : []),
    ...ticks,
  ];
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
