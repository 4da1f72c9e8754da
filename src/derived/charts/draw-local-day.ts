import { STOP_HOURS } from './hour-colours.ts';
import type { Shape } from './placed-chart.ts';

/** An hour that is named on the axis of a local day. */
export type HourTick = readonly [hour: number, words: string];

export const THREE_HOURS: readonly HourTick[] = [
  [0, 'midnight'],
  [3, '3 am'],
  [6, '6 am'],
  [9, '9 am'],
  [12, 'noon'],
  [15, '3 pm'],
  [18, '6 pm'],
  [21, '9 pm'],
  [24, 'midnight'],
];
export const SIX_HOURS: readonly HourTick[] = [
  [0, '12 am'],
  [6, '6 am'],
  [12, 'noon'],
  [18, '6 pm'],
  [24, '12 am'],
];

const BAND = 20;
/** Pixels that the foot of a drawing of a local day takes. */
export const DAY_HEIGHT = BAND + 28;

/** Draws one local day in the colours of its hours from a fraction of the width to its end, with hours named below it. */
export function drawLocalDay(from: number, ticks: readonly HourTick[], top: number): Shape[] {
  return [
    {
      kind: 'band',
      x: acrossDay(from, 0),
      width: round(1 - from),
      y: top,
      height: BAND,
      stops: STOP_HOURS.map((hour) => ({ at: round(hour / 24), hour })),
    },
    ...ticks.flatMap(([hour, words]): Shape[] => [
      { kind: 'line', x1: acrossDay(from, hour), x2: acrossDay(from, hour), y1: top + BAND, y2: top + BAND + 5, ink: 'axis' },
      {
        kind: 'text',
        x: acrossDay(from, hour),
        y: top + BAND + 20,
        text: words,
        anchor: hour === 24 ? 'end' : hour === 0 && from === 0 ? 'start' : 'middle',
        tone: 'quiet',
        size: 'small',
      },
    ]),
  ];
}

/** The fraction of the width at which an hour stands, where the day begins at `from`. */
export function acrossDay(from: number, hour: number): number {
  return round(from + ((1 - from) * hour) / 24);
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
