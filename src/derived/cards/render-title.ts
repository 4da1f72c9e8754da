import { drawText, HEAD_TRACKING } from './draw-text.ts';
import type { Advances } from './measure-text.ts';
import { INNER, MARGIN } from './render-frame.ts';
import { fitText } from './set-lines.ts';

const LEADING = 1.03;
// What is kept free above and below.
const AIR = 56;

/** A headline in the middle of the space between two heights, as large as fits. */
export function renderTitle(
  title: string,
  { top, end, fill }: { readonly top: number; readonly end: number; readonly fill: string },
  sizes: readonly number[],
  advances: Advances,
): string {
  const style = { face: 'serif', tracking: HEAD_TRACKING } as const;
  const box = { width: INNER, height: end - top - AIR, leading: LEADING };
  const { size, lines } = fitText(title, style, sizes, box, advances);
  // Letters stand from 0.7 of their size above the base line to 0.2 below it: that is what goes into the middle.
  const first = top + (end - top - (lines.length - 1) * size * LEADING + size * 0.52) / 2;
  return lines
    .map((line, index) => drawText(line, { ...style, size }, { x: MARGIN, y: first + index * size * LEADING, fill }, advances))
    .join('');
}
