import { HOUR_STOPS } from '../charts/hour-colours.ts';
import { INK, PAPER, QUIET, renderDefinitions } from '../charts/render-shapes.ts';
import type { Drawing } from '../charts/placed-chart.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card.ts';
import { drawText, HEAD_TRACKING, round } from './draw-text.ts';
import type { Advances, TextStyle } from './measure-text.ts';
import { measureText } from './measure-text.ts';
import { cutLine } from './set-lines.ts';

/** What cards keep free on the left and on the right, and how much is left between. */
export const MARGIN = 64;
export const INNER = CARD_WIDTH - 2 * MARGIN;
/** Where what a card is about begins, and where its lower part ends. */
export const TOP = 104;
export const BAND = 600;

const WORDMARK: TextStyle = { face: 'serif', size: 36, tracking: HEAD_TRACKING };
const FOUR_AM = HOUR_STOPS.find(({ hour }) => hour === 4)?.colour ?? INK;

/** The paper of a card with the name of the site, what the card is, and what fills it; the hours of a day close it off below. */
export function renderFrame(
  { site, tag, detail }: { readonly site: string; readonly tag: string; readonly detail: string },
  content: string,
  band: string,
  drawings: readonly Drawing[],
  advances: Advances,
): string {
  const name = cutLine(site, WORDMARK, 560, advances);
  const end = MARGIN + measureText(name, WORDMARK, advances);
  const detailStyle: TextStyle = { face: 'sans', size: 25 };
  const room = CARD_WIDTH - MARGIN - end - 80 - measureText(tag, { ...detailStyle, face: 'strong' }, advances);
  const shown = cutLine(detail, detailStyle, room, advances);
  const aside = CARD_WIDTH - MARGIN - (shown ? measureText(shown, detailStyle, advances) + 18 : 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">`,
    `<defs>${renderDefinitions(drawings)}${HOURS}</defs>`,
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${PAPER}"/>`,
    drawText(name, WORDMARK, { x: MARGIN, y: 74 }, advances),
    `<circle cx="${round(end + 7)}" cy="69.5" r="4.6" fill="${FOUR_AM}"/>`,
    drawText(tag, { ...detailStyle, face: 'strong' }, { x: aside, y: 73, anchor: 'end' }, advances),
    drawText(shown, detailStyle, { x: CARD_WIDTH - MARGIN, y: 73, anchor: 'end', fill: QUIET }, advances),
    ruleAt(TOP),
    content,
    band,
    '</svg>\n',
  ].join('');
}

/** A line in ink across a card. */
export function ruleAt(y: number): string {
  return `<rect x="${MARGIN}" y="${y}" width="${INNER}" height="2" fill="${INK}"/>`;
}

/** The colours of the hours from midnight to midnight, along the foot of a card. */
export const DAY_BAND = `<rect y="${BAND}" width="${CARD_WIDTH}" height="${CARD_HEIGHT - BAND}" fill="url(#hours)"/>`;

const HOURS = `<linearGradient id="hours">${HOUR_STOPS.map(({ hour, colour }) => `<stop offset="${round((hour / 24) * 100)}%" stop-color="${colour}"/>`).join('')}</linearGradient>`;
