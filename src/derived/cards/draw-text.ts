import { escapePicture, INK } from '../charts/render-shapes.ts';
import type { Advances, Face, TextStyle } from './measure-text.ts';
import { drawableText } from './measure-text.ts';

/** The names that the typefaces of cards have in their files. */
export const FAMILIES: Readonly<Record<Face, string>> = {
  serif: 'Card Serif',
  sans: 'Card Sans',
  strong: 'Card Sans Strong',
};

/** The tracking of headlines. */
export const HEAD_TRACKING = -0.022;

interface Placed {
  readonly x: number;
  /** Base line. */
  readonly y: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'end';
}

/** A line of text as an SVG element. What the typeface has no letters for is marked. */
export function drawText(
  text: string,
  style: TextStyle,
  { x, y, fill = INK, anchor = 'start' }: Placed,
  advances: Advances,
): string {
  const { face, size, tracking } = style;
  const attributes = [
    `x="${round(x)}" y="${round(y)}" font-family="${FAMILIES[face]}" font-size="${size}" fill="${fill}"`,
    tracking ? ` letter-spacing="${round(tracking * size)}"` : '',
    anchor === 'end' ? ' text-anchor="end"' : '',
  ];
  return `<text ${attributes.join('')}>${escapePicture(drawableText(text, face, advances))}</text>`;
}

/** Two decimals are a hundredth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
