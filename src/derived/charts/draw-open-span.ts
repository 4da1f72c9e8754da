import { formatWhen, formatWhenShort } from '../../domain/time/when-words.ts';
import type { DayAxis } from './day-axis.ts';
import type { Annotation } from './milestones.ts';
import type { Shape } from './placed-chart.ts';
import type { Box } from './place-labels.ts';
import { textWidth } from './text-lines.ts';

export interface DrawnSpan {
  readonly shapes: readonly Shape[];
  readonly box: (width: number) => Box;
  readonly place: { readonly x: number; readonly y: number };
}

/** An event whose day is not known: a hatched strip on the base line, with its words above, left of the first count. */
export function drawOpenSpan(
  open: Annotation,
  mark: number,
  axis: DayAxis,
  base: number,
  firstX: number,
  { width, tight }: { readonly width: number; readonly tight: number },
): DrawnSpan {
  const [x, end] = [axis.across(open.first, 0), axis.across(open.last, 1)];
  const { main, sub } = formatWhenShort(open.event.when);
  const room = (firstX > x ? firstX : 1) * tight - 8;
  const days = main ?? formatWhen(open.event.when, {});
  const lines = [open.label, textWidth(`${days}, ${sub}`, 'small') < room ? `${days}, ${sub}` : days];
  const longest = Math.max(...lines.map((line) => textWidth(line, 'small')));
  const at = round(Math.max(0, Math.min(x, (room - longest) / tight)));
  return {
    shapes: [
      { kind: 'rect', x, width: round(end - x), y: base - 9, height: 9, ink: 'hatch', mark },
      { kind: 'rect', x: at, width: round(longest / width), y: base - 52, height: 34, ink: 'paper' },
      ...lines.map((text, index): Shape => ({
        kind: 'text',
        x: at,
        y: base - 40 + index * 17,
        text,
        tone: index === 0 ? 'plain' : 'quiet',
        size: 'small',
      })),
    ],
    box: (size) => ({ left: at * size, right: at * size + longest, top: base - 54, bottom: base }),
    place: { x: round((x + end) / 2), y: base - 4.5 },
  };
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
