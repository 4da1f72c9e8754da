import { groupDigits } from '../figure-words.ts';
import type { HourBin } from './count-hours.ts';
import type { HourTick } from './draw-local-day.ts';
import { acrossDay, DAY_HEIGHT, drawLocalDay, SIX_HOURS, THREE_HOURS } from './draw-local-day.ts';
import { niceSteps } from './nice-steps.ts';
import type { Drawing, Place, Shape } from './placed-chart.ts';
import { capital, keepWithin } from './text-lines.ts';

interface Layout {
  readonly width: number;
  /** Fraction at which the day begins; amounts stand left of it. */
  readonly from: number;
  readonly height: number;
  readonly ticks: readonly HourTick[];
  /** The least width it is shown at; words must fit there too. */
  readonly least: number;
}

const WIDE: Layout = { width: 1180, from: 0.08, height: 300, ticks: THREE_HOURS, least: 620 };
const NARROW: Layout = { width: 320, from: 0.16, height: 200, ticks: SIX_HOURS, least: 280 };
const TOP = 24;

/** Draws the hours of the local day as bars over its colours; places follow the bins. */
export function drawHoursBars(bins: readonly HourBin[]): {
  wide: Drawing;
  narrow: Drawing;
  places: { wide: readonly Place[]; narrow: readonly Place[] };
} {
  const [wide, narrow] = [draw(bins, WIDE), draw(bins, NARROW)];
  return { wide: wide.drawing, narrow: narrow.drawing, places: { wide: wide.places, narrow: narrow.places } };
}

/** Everything told in an hour, reported and planned. */
export function countOf({ exact, about, planned }: HourBin): number {
  return exact.length + about.length + planned.length;
}

function draw(bins: readonly HourBin[], layout: Layout): { drawing: Drawing; places: Place[] } {
  const { width, from, height, ticks } = layout;
  const most = Math.max(1, ...bins.map(countOf));
  const foot = TOP + height;
  const scale = (count: number): number => (count === 0 ? 0 : Math.max(1, Math.round((count / most) * height * 2) / 2));
  return {
    drawing: {
      width,
      height: foot + 4 + DAY_HEIGHT,
      shapes: [
        ...gridOf(most, (count) => foot - scale(count)),
        ...bins.flatMap((bin, index) => barOf(bin, index, from, foot, scale)),
        { kind: 'line', x1: acrossDay(from, 0), x2: 1, y1: foot, y2: foot, ink: 'axis' },
        ...fullest(bins, most, layout),
        ...drawLocalDay(from, ticks, foot + 4),
      ],
    },
    places: bins.map((bin) => ({
      x: acrossDay(from, bin.hour + 0.5),
      y: Math.round(foot - scale(countOf(bin)) / 2),
      width: Math.round(((1 - from) / 24) * 100_000) / 100_000,
    })),
  };
}

/** From the foot: hours reported in their colour, hatched those not exact, hollow the planned. */
function barOf(bin: HourBin, mark: number, from: number, foot: number, scale: (count: number) => number): Shape[] {
  const x = acrossDay(from, bin.hour + 0.1);
  const width = Math.round((acrossDay(from, bin.hour + 0.9) - x) * 100_000) / 100_000;
  const steps = [0, bin.exact.length, bin.exact.length + bin.about.length, countOf(bin)].map(scale);
  const inks = [{ ink: 'hour', hour: bin.hour }, { ink: 'hatch' }, { ink: 'outline' }] as const;
  return inks.flatMap((ink, index): Shape[] => {
    const [below = 0, above = 0] = [steps[index], steps[index + 1]];
    return above > below ? [{ kind: 'rect', x, width, y: foot - above, height: above - below, ...ink, mark }] : [];
  });
}

function gridOf(most: number, down: (count: number) => number): Shape[] {
  return niceSteps(most, 4).flatMap((count): Shape[] => {
    if (count === 0 || count >= most || count % 1 !== 0) return [];
    const y = down(count);
    return [
      { kind: 'line', x1: 0, x2: 1, y1: y, y2: y, ink: 'rule' },
      { kind: 'text', x: 0, y: y - 5, text: groupDigits(count), tone: 'quiet', size: 'small' },
    ];
  });
}

/** The first of the fullest hours with its count, above its bar. */
function fullest(bins: readonly HourBin[], most: number, { from, least }: Layout): Shape[] {
  const bin = bins.find((one) => countOf(one) === most);
  if (!bin) return [];
  const text = `${capital(bin.words)}, ${groupDigits(most)} time${most === 1 ? '' : 's'}`;
  const place = keepWithin(text, 'small', acrossDay(from, bin.hour + 0.5), least);
  return [{ kind: 'text', ...place, y: TOP - 8, text, tone: 'strong', size: 'small' }];
}
