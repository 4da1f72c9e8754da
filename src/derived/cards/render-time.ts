import { hourHex } from '../charts/hour-colours.ts';
import { INK, QUIET } from '../charts/render-shapes.ts';
import { capital } from '../charts/text-lines.ts';
import type { CardTime } from './card.ts';
import { drawText, HEAD_TRACKING, round } from './draw-text.ts';
import type { Advances } from './measure-text.ts';
import { measureText } from './measure-text.ts';
import { cutLine, fitText } from './set-lines.ts';

/** Where the facts of a card stand: their left edge, their base lines and how wide they may be. */
export interface FactBox {
  readonly x: number;
  readonly main: number;
  readonly second: number;
  readonly third: number;
  readonly width: number;
}

const FACT = { face: 'sans', size: 27 } as const;
const INDENT = 54;

/** When something happened: the hour with its colour, or a day with the sign of an open span, or that it was withdrawn. */
export function renderTime(time: CardTime, box: FactBox, advances: Advances): string {
  switch (time.kind) {
    case 'hour':
      return renderHour(time, box, advances);
    case 'open': {
      const { words, base } = renderWords(time.words, box, advances);
      const fact = drawText(capital(time.unknown), FACT, { x: box.x + INDENT, y: base, fill: QUIET }, advances);
      return `${words}${renderSpan(box.x, base)}${fact}`;
    }
    case 'withdrawn': {
      const { words, base } = renderWords(time.words, box, advances);
      const room = { width: box.width, height: 72, leading: 1.3 };
      const { size, lines } = fitText(time.why, { face: 'sans' }, [27, 24], room, advances);
      const why = lines.map((line, index) =>
        drawText(line, { face: 'sans', size }, { x: box.x, y: base + index * size * 1.3, fill: QUIET }, advances),
      );
      return `${words}${why.join('')}`;
    }
  }
}

function renderHour(time: Extract<CardTime, { kind: 'hour' }>, box: FactBox, advances: Advances): string {
  const { x, main, second, third, width } = box;
  const mark = { face: 'sans', size: 30 } as const;
  const start = x + INDENT;
  const after = time.mark === null ? 0 : measureText(`${time.mark} `, mark, advances);
  return [
    `<circle cx="${x + 19}" cy="${main - 21}" r="18" fill="${hourHex(time.hour)}" stroke="${INK}" stroke-opacity="0.52" stroke-width="1.5"/>`,
    time.mark === null ? '' : drawText(time.mark, mark, { x: start, y: main, fill: QUIET }, advances),
    drawText(time.clock, { face: 'serif', size: 68, tracking: HEAD_TRACKING }, { x: start + after, y: main }, advances),
    drawText(time.day, { face: 'strong', size: 27 }, { x, y: second }, advances),
    drawText(cutLine(time.where, FACT, width, advances), FACT, { x, y: third }, advances),
  ].join('');
}

/** A day or a stretch in large letters, and the base line of what stands below it. */
function renderWords(text: string, { x, main, second, width }: FactBox, advances: Advances): { words: string; base: number } {
  const style = { face: 'serif', tracking: -0.014 } as const;
  const { size, lines } = fitText(text, style, [46, 40, 36], { width, height: 92, leading: 1.1 }, advances);
  const several = lines.length > 1;
  const first = several ? main - 24 : main - 12;
  const words = lines.map((line, index) =>
    drawText(line, { ...style, size }, { x, y: round(first + index * size * 1.1) }, advances),
  );
  return { words: words.join(''), base: several ? second + 30 : second };
}

/** The sign for an hour or a day that is not known: a hatched span between two lines, open at both ends. */
function renderSpan(x: number, base: number): string {
  return `<rect x="${x}" y="${base - 18}" width="38" height="18" fill="url(#hatch)"/><path d="M${x} ${base - 18}h38M${x} ${base}h38" stroke="${INK}" stroke-width="1.5"/>`;
}
