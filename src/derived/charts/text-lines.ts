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
