import type { Drawing } from './placed-chart.ts';
import { escapePicture, INK, PAPER, QUIET, renderDefinitions, renderShapes } from './render-shapes.ts';

/** What stands around a drawing in a picture that is on its own. */
export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  /** Sources, as-known-on date and address. */
  readonly foot: string;
}

// The file of the typeface calls itself by its optical size.
const SERIF = `font-family="Newsreader, 'Newsreader 16pt', Georgia, serif"`;
const BOLD = 'font-weight="600"';
const WIDTH = 1200;
const MARGIN = 44;

/** Renders a drawing as an SVG file of its own: colours and sizes written out, fonts named, nothing fetched. 1200 pixels wide. */
export function renderSvg(drawing: Drawing, { title, subtitle, foot }: PictureText): string {
  const [titleLines, subtitleLines, footLines] = [wrap(title, 58), wrap(subtitle, 118), wrap(foot, 150)];
  const top = 52 + titleLines.length * 38 + subtitleLines.length * 24 + 16;
  const height = top + drawing.height + 28 + footLines.length * 19 + 24;
  const inner = WIDTH - 2 * MARGIN;
  const shapes = renderShapes(drawing, inner, { serif: SERIF, strong: BOLD, strongSerif: BOLD, letters: (text) => text });
  const lines = [
    ...titleLines.map((line, index) => text(MARGIN, 62 + index * 38, line, `${SERIF} font-size="33" fill="${INK}"`)),
    ...subtitleLines.map((line, index) =>
      text(MARGIN, 62 + titleLines.length * 38 + index * 24, line, `font-size="18" fill="${QUIET}"`),
    ),
    `<svg x="${MARGIN}" y="${top}" width="${inner}" height="${drawing.height}">${shapes}</svg>`,
    ...footLines.map((line, index) =>
      text(MARGIN, top + drawing.height + 40 + index * 19, line, `font-size="14" fill="${QUIET}"`),
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Instrument Sans, Arial, sans-serif" role="img" aria-label="${escapePicture(title)}">`,
    `<title>${escapePicture(title)}</title><defs>${renderDefinitions([drawing])}</defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>`,
    ...lines,
    '</svg>\n',
  ].join('');
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escapePicture(content)}</text>`;
}

function wrap(content: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
