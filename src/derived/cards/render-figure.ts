import { INK, QUIET } from '../charts/render-shapes.ts';
import type { CardFigure } from './card.ts';
import { drawText, HEAD_TRACKING } from './draw-text.ts';
import type { Advances, TextStyle } from './measure-text.ts';
import { measureText } from './measure-text.ts';

const SIZES = [68, 60, 52, 46, 40];

/** A number with its words on one base line, as large as fits; null where it fits at no size, since half a number would be another. */
export function renderFigure(
  { parts }: CardFigure,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  advances: Advances,
): string | null {
  for (const size of SIZES) {
    const gap = size * 0.16;
    let end = x;
    const drawn = parts.map(({ text, large }, index) => {
      const style: TextStyle = large ? { face: 'serif', size, tracking: HEAD_TRACKING } : { face: 'sans', size: size * 0.44 };
      if (index > 0) end += gap;
      const element = drawText(text, style, { x: end, y, fill: large ? INK : QUIET }, advances);
      end += measureText(text, style, advances);
      return element;
    });
    if (end - x <= width) return drawn.join('');
  }
  return null;
}
