import { INK, QUIET, RULE } from '../charts/render-shapes.ts';
import type { CardFigure, SiteCard, StoryCard } from './card.ts';
import { drawText, round } from './draw-text.ts';
import type { Advances } from './measure-text.ts';
import { renderFigure } from './render-figure.ts';
import { DAY_BAND, INNER, MARGIN, renderFrame, ruleAt, TOP } from './render-frame.ts';
import { renderTitle } from './render-title.ts';
import { fitText } from './set-lines.ts';

const MOST_FIGURES = 3;
const FACTS = 366;
const SMALL = { face: 'sans', size: 25 } as const;

/** The card of a story: its title, its key figures, and how much it holds. */
export function renderStoryCard({ site, title, scope, known, figures }: StoryCard, advances: Advances): string {
  const shown = figures.filter((figure) => fitsColumn(figure, advances)).slice(0, MOST_FIGURES);
  const facts = shown.length > 0 ? FACTS : 520;
  const content = [
    renderTitle(title, { top: TOP, end: facts, fill: INK }, [92, 84, 76, 68, 60, 54], advances),
    ...(shown.length > 0
      ? [ruleAt(FACTS), ...shown.map((figure, index) => renderColumn(figure, index, shown.length, advances))]
      : []),
    drawText(`${scope}, ${known.charAt(0).toLowerCase()}${known.slice(1)}`, SMALL, { x: MARGIN, y: 572, fill: QUIET }, advances),
  ];
  return renderFrame({ site, tag: 'Story', detail: '' }, content.join(''), DAY_BAND, [], advances);
}

/** The card of the site: its name as large as it goes, and what it is. */
export function renderSiteCard({ site, tagline, scope, known }: SiteCard, advances: Advances): string {
  const content = [
    renderTitle(tagline.replace(/\.$/, ''), { top: TOP, end: 504, fill: INK }, [104, 96, 88, 80, 72, 64, 56], advances),
    ruleAt(510),
    drawText(`${scope}, ${known.charAt(0).toLowerCase()}${known.slice(1)}`, SMALL, { x: MARGIN, y: 560, fill: INK }, advances),
  ];
  return renderFrame({ site, tag: '', detail: '' }, content.join(''), DAY_BAND, [], advances);
}

const GAP = 28;

/** A number that fits no column, such as several claims in words, is left to the page. */
function fitsColumn(figure: CardFigure, advances: Advances): boolean {
  return renderFigure(figure, { x: 0, y: 0, width: INNER / MOST_FIGURES - 2 * GAP }, advances) !== null;
}

function renderColumn(figure: CardFigure, index: number, columns: number, advances: Advances): string {
  const step = INNER / columns;
  const left = MARGIN + step * index;
  const x = index > 0 ? left + GAP : left;
  const width = left + step - GAP - x;
  const box = { width, height: 84, leading: 1.28 };
  const { size, lines } = fitText(figure.label, { face: 'sans' }, [25, 23, 21], box, advances);
  const label = lines.map((text, at) =>
    drawText(text, { face: 'sans', size }, { x, y: FACTS + 116 + at * size * 1.28 }, advances),
  );
  return [
    index > 0 ? `<rect x="${round(left)}" y="${FACTS + 26}" width="1.5" height="140" fill="${RULE}"/>` : '',
    renderFigure(figure, { x, y: FACTS + 76, width }, advances) ?? '',
    ...label,
  ].join('');
}
