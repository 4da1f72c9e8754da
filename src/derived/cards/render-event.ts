import { INK, PAPER, QUIET, RULE } from '../charts/render-shapes.ts';
import type { CardTime, EventCard } from './card.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card.ts';
import { drawText, round } from './draw-text.ts';
import type { Advances } from './measure-text.ts';
import { BAND, DAY_BAND, MARGIN, renderFrame, ruleAt, TOP } from './render-frame.ts';
import { renderFigure } from './render-figure.ts';
import type { FactBox } from './render-time.ts';
import { renderTime } from './render-time.ts';
import { renderTitle } from './render-title.ts';
import { cutLine } from './set-lines.ts';

const HEADLINES = [88, 80, 72, 66, 60, 54, 48];
const FACTS = 398;
// The time takes the larger half, since words for what is not known are long.
const SPLIT = MARGIN + 604;
const LOWER: FactBox = { x: MARGIN, main: FACTS + 84, second: FACTS + 128, third: FACTS + 164, width: SPLIT - MARGIN - 32 };

/** The card of an event: what happened, when by the clock of its place, and its first number. */
export function renderEventCard(card: EventCard, advances: Advances): string {
  const { site, tag, status, time } = card;
  const content = [
    renderTitle(card.title, { top: TOP, end: FACTS, fill: time.kind === 'withdrawn' ? QUIET : INK }, HEADLINES, advances),
    ruleAt(FACTS),
    renderTime(time, LOWER, advances),
    `<rect x="${SPLIT}" y="${FACTS + 26}" width="1.5" height="146" fill="${RULE}"/>`,
    renderAside(card, advances),
  ];
  return renderFrame({ site, tag, detail: status }, content.join(''), renderDay(time), [], advances);
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

/** The day along the foot: in the colours of its hours with the hour marked, hatched where that is not known, empty where nothing happened. */
function renderDay(time: CardTime): string {
  const height = CARD_HEIGHT - BAND;
  if (time.kind === 'withdrawn') return `<rect y="${BAND}" width="${CARD_WIDTH}" height="${height}" fill="${RULE}"/>`;
  if (time.kind === 'open')
    return `<rect y="${BAND}" width="${CARD_WIDTH}" height="${height}" fill="url(#hatch)"/><rect y="${BAND}" width="${CARD_WIDTH}" height="1.5" fill="${INK}"/>`;
  const x = round((time.hour / 24) * CARD_WIDTH);
  return `${DAY_BAND}<rect x="${x - 4}" y="${BAND - 8}" width="8" height="${height + 8}" fill="${PAPER}"/><rect x="${x - 1.5}" y="${BAND - 8}" width="3" height="${height + 8}" fill="${INK}"/>`;
}
