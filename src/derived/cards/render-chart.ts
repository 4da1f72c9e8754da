import { PAPER, QUIET, renderShapes } from '../charts/render-shapes.ts';
import type { ChartCard } from './card.ts';
import { drawText, FAMILIES, HEAD_TRACKING, round } from './draw-text.ts';
import type { Advances } from './measure-text.ts';
import { drawableText } from './measure-text.ts';
import { BAND, DAY_BAND, INNER, MARGIN, renderFrame, TOP } from './render-frame.ts';
import { cutLine, fitText } from './set-lines.ts';

const FOOT = BAND - 26;
const FOOT_STYLE = { face: 'sans', size: 20 } as const;
// Drawings are made for widths around 1180 pixels: larger, their words would meet; smaller, nobody could read them.
const LARGEST = 1.3;
const SMALLEST = 0.62;
// Of a drawing that would be smaller still, a part is shown.
const OF_A_PART = 0.8;
const FADE = 84;

/** The card of a chart: its finding, and as much of the drawing as stays legible; what is cut off fades out. */
export function renderChartCard(card: ChartCard, advances: Advances): string {
  const { site, title, drawing, known, sources } = card;
  const style = { face: 'serif', tracking: HEAD_TRACKING } as const;
  const leading = 1.1;
  const { size, lines } = fitText(title, style, [52, 48, 44, 40], { width: INNER, height: 106, leading }, advances);
  const first = TOP + 34 + size * 0.72;
  const top = first + (lines.length - 1) * size * leading + 36;
  const headline = lines.map((line, index) =>
    drawText(line, { ...style, size }, { x: MARGIN, y: first + index * size * leading }, advances),
  );
  const foot = cutLine(`${known}. ${sources}`, FOOT_STYLE, INNER, advances);
  const content = [
    ...headline,
    renderDrawing(card, top, FOOT - 34 - top, advances),
    drawText(foot, FOOT_STYLE, { x: MARGIN, y: FOOT, fill: QUIET }, advances),
  ];
  return renderFrame({ site, tag: 'Chart', detail: '' }, content.join(''), DAY_BAND, [drawing], advances);
}

function renderDrawing({ drawing, focus }: ChartCard, top: number, height: number, advances: Advances): string {
  const whole = height / drawing.height;
  const scale = whole < SMALLEST ? OF_A_PART : Math.min(LARGEST, whole);
  const shown = Math.min(height / scale, drawing.height);
  const width = INNER / scale;
  const from = Math.max(0, Math.min(focus - shown / 2, drawing.height - shown));
  const shapes = renderShapes(drawing, width, {
    serif: `font-family="${FAMILIES.serif}"`,
    strong: `font-family="${FAMILIES.strong}"`,
    strongSerif: '',
    letters: (text) => drawableText(text, 'sans', advances),
  });
  // What is lower than the space stands in its middle.
  const y = top + (height - shown * scale) / 2;
  const end = y + shown * scale;
  return [
    `<svg x="${MARGIN}" y="${round(y)}" width="${INNER}" height="${round(shown * scale)}" viewBox="0 ${round(from)} ${round(width)} ${round(shown)}" font-family="${FAMILIES.sans}">${shapes}</svg>`,
    from > 0 ? renderFade('fade-in', y, FADE, [1, 0]) : '',
    from + shown < drawing.height ? renderFade('fade-out', end - FADE, FADE, [0, 1]) : '',
  ].join('');
}

/** Paper over a drawing that goes on, thin to thick or the other way. */
function renderFade(id: string, y: number, height: number, [start, end]: readonly [number, number]): string {
  const stops = `<stop offset="0" stop-color="${PAPER}" stop-opacity="${start}"/><stop offset="1" stop-color="${PAPER}" stop-opacity="${end}"/>`;
  return `<linearGradient id="${id}" x2="0" y2="1">${stops}</linearGradient><rect x="${MARGIN - 4}" y="${round(y - 1)}" width="${INNER + 8}" height="${height + 2}" fill="url(#${id})"/>`;
}
