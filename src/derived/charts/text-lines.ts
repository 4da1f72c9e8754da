import type { Shape } from './placed-chart.ts';

export type TextSize = NonNullable<Extract<Shape, { kind: 'text' }>['size']>;

// Pixels a character takes on average in the faces of the drawings; bold words and figures take a little more.
const ADVANCE: Readonly<Record<TextSize, number>> = { small: 6.6, ui: 7.6, large: 10.6 };

/** About how wide a text is, in pixels. */
export function textWidth(text: string, size: TextSize): number {
  return text.length * ADVANCE[size];
}

/** Breaks a text at its spaces into lines of at most so many pixels; a word longer than that has a line of its own. */
export function wrapText(text: string, size: TextSize, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Where a text in the middle of `x` stands so that it does not leave a drawing of `width` pixels. */
export function keepWithin(
  text: string,
  size: TextSize,
  x: number,
  width: number,
): { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' } {
  const half = textWidth(text, size) / 2 / width;
  if (x < half) return { x: 0, anchor: 'start' };
  return x > 1 - half ? { x: 1, anchor: 'end' } : { x, anchor: 'middle' };
}

/** With its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
