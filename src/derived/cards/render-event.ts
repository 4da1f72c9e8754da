import { hourHex } from '../charts/hour-colours.ts';
import { capital } from '../charts/text-lines.ts';
import { INK, PAPER, QUIET, RULE } from '../charts/render-shapes.ts';
import type { CardTime, EventCard } from './card.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card.ts';
import { drawText, HEAD_TRACKING, round } from './draw-text.ts';
import type { Advances } from './measure-text.ts';
import { measureText } from './measure-text.ts';
import { BAND, DAY_BAND, MARGIN, renderFrame, ruleAt, TOP } from './render-frame.ts';
import { renderFigure } from './render-figure.ts';
import { renderTitle } from './render-title.ts';
import { cutLine, fitText } from './set-lines.ts';

const HEADLINES = [88, 80, 72, 66, 60, 54, 48];
const FACTS = 398;
const LOWER = { main: FACTS + 84, second: FACTS + 128, third: FACTS + 164 };
// The time takes the larger half, since words for what is not known are long.
const SPLIT = MARGIN + 604;
const LEFT = SPLIT - MARGIN - 32;

/** The card of an event: what happened, when by the clock of its place, and its first number. */
export function renderEventCard(card: EventCard, advances: Advances): string {
  const { site, tag, status, time } = card;
  const content = [
    renderTitle(card.title, { top: TOP, end: FACTS, fill: time.kind === 'withdrawn' ? QUIET : INK }, HEADLINES, advances),
    ruleAt(FACTS),
    renderTime(time, advances),
    `<rect x="${SPLIT}" y="${FACTS + 26}" width="1.5" height="146" fill="${RULE}"/>`,
    renderAside(card, advances),
  ];
  return renderFrame({ site, tag, detail: status }, content.join(''), renderDay(time), [], advances);
}

function renderTime(time: CardTime, advances: Advances): string {
  const { main, second, third } = LOWER;
  if (time.kind === 'hour') {
    const clock = { face: 'serif', size: 68, tracking: HEAD_TRACKING } as const;
    const mark = { face: 'sans', size: 30 } as const;
    const start = MARGIN + 54;
    const after = time.mark === null ? 0 : measureText(`${time.mark} `, mark, advances);
    return [
      `<circle cx="${MARGIN + 19}" cy="${main - 21}" r="18" fill="${hourHex(time.hour)}" stroke="${INK}" stroke-opacity="0.52" stroke-width="1.5"/>`,
      time.mark === null ? '' : drawText(time.mark, mark, { x: start, y: main, fill: QUIET }, advances),
      drawText(time.clock, clock, { x: start + after, y: main }, advances),
      drawText(time.day, { face: 'strong', size: 27 }, { x: MARGIN, y: second }, advances),
      drawText(
        cutLine(time.where, { face: 'sans', size: 27 }, LEFT, advances),
        { face: 'sans', size: 27 },
        { x: MARGIN, y: third },
        advances,
      ),
    ].join('');
  }
  const style = { face: 'serif', tracking: -0.014 } as const;
  const { size, lines } = fitText(time.words, style, [46, 40, 36], { width: LEFT, height: 92, leading: 1.1 }, advances);
  const words = lines.map((line, index) =>
    drawText(
      line,
      { ...style, size },
      { x: MARGIN, y: main - 12 - (lines.length - 1 - index) * size * 1.1 + (lines.length - 1) * 20 },
      advances,
    ),
  );
  const below = time.kind === 'open' ? capital(time.unknown) : time.why;
  const small = { face: 'sans', size: 27 } as const;
  const span = time.kind === 'open';
  const x = span ? MARGIN + 54 : MARGIN;
  const y = lines.length > 1 ? second + 20 : second;
  return [
    ...words,
    span
      ? `<path d="M${MARGIN} ${y - 18}h38M${MARGIN} ${y}h38" stroke="${INK}" stroke-width="1.5"/><rect x="${MARGIN}" y="${y - 18}" width="38" height="18" fill="url(#hatch)"/>`
      : '',
    drawText(cutLine(below, small, LEFT - (x - MARGIN), advances), small, { x, y, fill: QUIET }, advances),
  ].join('');
}

/** The number, or how many sources there are; then how far the record reaches. */
function renderAside({ figure, sources, known }: EventCard, advances: Advances): string {
  const x = SPLIT + 36;
  const width = CARD_WIDTH - MARGIN - x;
  const small = { face: 'sans', size: 27 } as const;
  const fine = { face: 'sans', size: 23 } as const;
  const drawn = figure && renderFigure(figure, { x, y: LOWER.main, width }, advances);
  if (!figure || drawn === null)
    return [
      drawText(sources, { face: 'strong', size: 27 }, { x, y: LOWER.second }, advances),
      drawText(known, fine, { x, y: LOWER.third, fill: QUIET }, advances),
    ].join('');
  return [
    drawn,
    drawText(cutLine(figure.label, small, width, advances), small, { x, y: LOWER.second }, advances),
    drawText(cutLine(`${known}, ${sources}`, fine, width, advances), fine, { x, y: LOWER.third, fill: QUIET }, advances),
  ].join('');
}

/** The day along the foot: in the colours of its hours with the hour marked, or hatched where the hour is not known. */
function renderDay(time: CardTime): string {
  const height = CARD_HEIGHT - BAND;
  if (time.kind !== 'hour')
    return `<rect y="${BAND}" width="${CARD_WIDTH}" height="${height}" fill="url(#hatch)"/><rect y="${BAND}" width="${CARD_WIDTH}" height="1.5" fill="${INK}"/>`;
  const x = round((time.hour / 24) * CARD_WIDTH);
  return `${DAY_BAND}<rect x="${x - 4}" y="${BAND - 8}" width="8" height="${height + 8}" fill="${PAPER}"/><rect x="${x - 1.5}" y="${BAND - 8}" width="3" height="${height + 8}" fill="${INK}"/>`;
}
