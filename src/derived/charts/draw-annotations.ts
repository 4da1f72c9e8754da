import { formatDate } from '../../domain/time/words.ts';
import { formatWhenShort } from '../../domain/time/when-words.ts';
import type { Annotation } from './milestones.ts';
import type { DayAxis } from './day-axis.ts';
import type { Shape } from './placed-chart.ts';
import type { Box, Spot } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';
import { textWidth } from './text-lines.ts';

const ROW = 20;
const SIDES = ['start', 'end'] as const;

/** Lines across the chart, and the words at their heads. */
export interface DrawnAnnotations {
  /** Pixels taken by the rows of words. */
  readonly height: number;
  readonly lines: readonly Shape[];
  readonly words: readonly Shape[];
  /** Where the words begin, in the order given. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
}

interface Place {
  readonly row: number;
  readonly anchor: 'start' | 'end';
}

/** Draws events across a chart: words in as few rows as keep them apart at all widths, off the other lines where there is room. */
export function drawAnnotations(
  annotations: readonly Annotation[],
  { across }: DayAxis,
  widths: readonly number[],
  base: (head: number) => number,
): DrawnAnnotations {
  const heads = annotations.map((annotation) => ({ ...annotation, x: across(middle(annotation), 0.5), text: words(annotation) }));
  const rows = heads.map((_, row) => row);
  const crosses = ({ box }: Spot<Place>): boolean =>
    heads.some(({ x }) => widths.some((width) => x * width > box(width).left && x * width < box(width).right));
  const candidates = heads.map(({ x, text }) => {
    const spots = rows.flatMap((row) =>
      SIDES.map((anchor): Spot<Place> => ({ place: { row, anchor }, box: boxOf(x, row, anchor, text) })),
    );
    // Where there is no room off the other lines, words may cross one: paper is laid under them.
    return [...spots.filter((spot) => !crosses(spot)), ...spots.filter(crosses)];
  });
  const chosen = placeLabels(candidates, [], widths);
  const height = Math.max(0, ...chosen.map((spot) => ((spot?.place.row ?? 0) + 1) * ROW));
  const bottom = base(height);
  const placed = heads.map((head, index) => {
    const { row, anchor } = chosen[index]?.place ?? { row: 0, anchor: 'start' as const };
    return { ...head, row, anchor, shown: Boolean(chosen[index]) };
  });
  return {
    height,
    lines: placed.flatMap(({ x, row, first, last, event }): Shape[] => {
      const known = first === last && !event.when.approximate && !event.when.uncertain;
      return [
        { kind: 'line', x1: x, x2: x, y1: row * ROW + 2, y2: bottom, ink: known ? 'axis' : 'dotted' },
        ...(first === last
          ? []
          : [
              {
                kind: 'rect',
                x: across(first, 0),
                width: round(across(last, 1) - across(first, 0)),
                y: bottom - 9,
                height: 9,
                ink: 'hatch',
              } as const,
            ]),
      ];
    }),
    words: placed.flatMap(({ x, row, anchor, text, shown }): Shape[] => {
      if (!shown) return [];
      const width = round((textWidth(text, 'small') + 6) / Math.max(...widths));
      const y = row * ROW + 14;
      return [
        {
          kind: 'rect',
          x: anchor === 'start' ? round(x + 0.002) : round(Math.max(0, x - 0.002 - width)),
          width,
          y: y - 12,
          height: 16,
          ink: 'paper',
        },
        { kind: 'text', x, dx: anchor === 'start' ? 6 : -6, y, text, anchor, tone: 'plain', size: 'small' },
      ];
    }),
    places: placed.map(({ x, row }) => ({ x, y: row * ROW + 10 })),
  };
}

/** '20 May layoffs'; a time less precise than a day as the timeline writes it. */
function words({ event: { when }, label, first }: Annotation): string {
  const { main } = formatWhenShort(when);
  return `${when.kind === 'instant' || main === null ? formatDate(first, 'short') : main} ${label}`;
}

function middle({ first, last }: Annotation): string {
  const half = (Date.parse(first) + Date.parse(last)) / 2;
  return new Date(half).toISOString().slice(0, 10);
}

function boxOf(x: number, row: number, anchor: 'start' | 'end', text: string): (width: number) => Box {
  const size = textWidth(text, 'small');
  return (width) => {
    const left = anchor === 'start' ? x * width + 6 : x * width - 6 - size;
    return { left, right: left + size, top: row * ROW + 2, bottom: row * ROW + 18 };
  };
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
