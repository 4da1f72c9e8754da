import type { Qualifier } from '../../domain/figure.ts';
import type { Shape } from './placed-chart.ts';
import type { Spot } from './place-labels.ts';
import { boundOf } from './qualifier-shape.ts';
import { textWidth } from './text-lines.ts';

/** Places for the words of a mark in the variants given: left of it and above the lower step, right below the line, above or below. */
export function countSpots(
  variants: readonly (readonly string[])[],
  { x, y }: { readonly x: number; readonly y: number },
  qualifier: Qualifier,
  { width: full, roomy }: { readonly width: number; readonly roomy: boolean },
): Spot<readonly Shape[]>[] {
  const spot = (
    lines: readonly string[],
    anchor: 'start' | 'middle' | 'end',
    dx: number,
    top: number,
  ): Spot<readonly Shape[]> => {
    const size = (index: number): 'ui' | 'small' => (roomy && index === 0 ? 'ui' : 'small');
    const longest = Math.max(...lines.map((line, index) => textWidth(line, size(index))));
    const height = lines.length * 17;
    const left = anchor === 'start' ? dx : anchor === 'end' ? dx - longest : dx - longest / 2;
    return {
      box: (width) => ({ left: x * width + left, right: x * width + left + longest, top, bottom: top + height }),
      place: [
        { kind: 'rect', x: round(Math.max(0, x + left / full)), width: round(longest / full), y: top + 1, height, ink: 'paper' },
        ...lines.map((text, index): Shape => ({
          kind: 'text',
          x,
          dx,
          y: top + 13 + index * 17,
          text,
          anchor,
          tone: index === 0 ? 'strong' : 'quiet',
          size: size(index),
        })),
      ],
    };
  };
  const shifts = Array.from({ length: 12 }, (_, index) => index * 4);
  const each = (
    make: (lines: readonly string[], height: number, shift: number) => Spot<readonly Shape[]>[],
  ): Spot<readonly Shape[]>[] => shifts.flatMap((shift) => variants.flatMap((lines) => make(lines, lines.length * 17, shift)));
  const left = each((lines, height, shift) => [spot(lines, 'end', -12, y + 4 - height - shift)]);
  const right = each((lines, _, shift) => [spot(lines, 'start', 12, y + 5 + shift)]);
  const below = each((lines, _, shift) => [spot(lines, 'middle', 0, y + 10 + shift), spot(lines, 'end', 8, y + 10 + shift)]);
  const above = each((lines, height, shift) => [
    spot(lines, 'middle', 0, y - 18 - height - shift),
    spot(lines, 'end', 8, y - 18 - height - shift),
  ]);
  const bound = boundOf(qualifier);
  return bound === 'least' || bound === 'exact'
    ? [...left, ...right, ...above, ...below]
    : [...below, ...above, ...left, ...right];
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
