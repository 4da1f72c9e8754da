import { hourHex } from './hour-colours.ts';
import type { Drawing, Shape } from './placed-chart.ts';

/** What stands around a drawing in a picture that is on its own. */
export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  /** Sources, as-known-on date and address. */
  readonly foot: string;
}

// The file of the typeface calls itself by its optical size.
const SERIF = `font-family="Newsreader, 'Newsreader 16pt', Georgia, serif"`;
const WIDTH = 1200;
const MARGIN = 44;
const INK = '#1b1a26';
const QUIET = '#5d5b6b';
const RULE = '#d9d8de';
const PAPER = '#fdfdfe';

/** Renders a drawing as an SVG file of its own: colours and sizes written out, fonts named, nothing fetched. 1200 pixels wide. */
export function renderSvg(drawing: Drawing, { title, subtitle, foot }: PictureText): string {
  const [titleLines, subtitleLines, footLines] = [wrap(title, 58), wrap(subtitle, 118), wrap(foot, 150)];
  const top = 52 + titleLines.length * 38 + subtitleLines.length * 24 + 16;
  const height = top + drawing.height + 28 + footLines.length * 19 + 24;
  const inner = WIDTH - 2 * MARGIN;
  const lines = [
    ...titleLines.map((line, index) => text(MARGIN, 62 + index * 38, line, `${SERIF} font-size="33" fill="${INK}"`)),
    ...subtitleLines.map((line, index) =>
      text(MARGIN, 62 + titleLines.length * 38 + index * 24, line, `font-size="18" fill="${QUIET}"`),
    ),
    `<svg x="${MARGIN}" y="${top}" width="${inner}" height="${drawing.height}">${drawing.shapes.map((shape) => renderShape(shape, inner)).join('')}</svg>`,
    ...footLines.map((line, index) =>
      text(MARGIN, top + drawing.height + 40 + index * 19, line, `font-size="14" fill="${QUIET}"`),
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Instrument Sans, Arial, sans-serif" role="img" aria-label="${escape(title)}">`,
    `<title>${escape(title)}</title><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.3" height="5" fill="${INK}"/></pattern>${skies(drawing)}</defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>`,
    ...lines,
    '</svg>\n',
  ].join('');
}

const FILLS = { solid: INK, hatch: 'url(#hatch)', outline: PAPER, rule: RULE, axis: '#8d8b99', paper: PAPER } as const;
const STROKES = {
  solid: `stroke="${INK}" stroke-width="2"`,
  rule: `stroke="${RULE}"`,
  axis: 'stroke="#8d8b99"',
  dotted: `stroke="${INK}" stroke-width="1.75" stroke-dasharray="2 5"`,
} as const;
const SIZES = { small: 'font-size="13"', ui: 'font-size="15"', large: `${SERIF} font-size="21"` } as const;
const TONES = {
  strong: `fill="${INK}" font-weight="600"`,
  plain: 'fill="#45434f"',
  quiet: `fill="${QUIET}"`,
  'on-night': 'fill="#ffffff"',
  'on-day': 'fill="#25232f"',
} as const;

function renderShape(shape: Shape, width: number): string {
  const px = (share: number): number => Math.round(share * width * 100) / 100;
  switch (shape.kind) {
    case 'rect': {
      const edge = shape.ink === 'hatch' || shape.ink === 'outline' || shape.ink === 'hour' ? ` stroke="${INK}"` : '';
      const fill = shape.ink === 'hour' ? hourHex(shape.hour ?? 0) : FILLS[shape.ink];
      return `<rect x="${px(shape.x)}" y="${shape.y}" width="${px(shape.width)}" height="${shape.height}" fill="${fill}"${edge}/>`;
    }
    case 'band':
      return `<rect x="${px(shape.x)}" y="${shape.y}" width="${px(shape.width)}" height="${shape.height}" fill="url(#${skyId(shape.stops)})"/>`;
    case 'line':
      return `<line x1="${px(shape.x1)}" y1="${shape.y1}" x2="${px(shape.x2)}" y2="${shape.y2}" ${STROKES[shape.ink]}/>`;
    case 'dot': {
      const fill = shape.ink === 'hour' ? hourHex(shape.hour ?? 0) : shape.ink === 'solid' ? INK : PAPER;
      return `<circle cx="${px(shape.x)}" cy="${shape.y}" r="${shape.radius}" fill="${fill}" stroke="${INK}" stroke-width="1.6"/>`;
    }
    case 'diamond':
      return `<path transform="translate(${px(shape.x)} ${shape.y})" d="M0 ${-shape.radius}L${shape.radius} 0L0 ${shape.radius}L${-shape.radius} 0Z" fill="${PAPER}" stroke="${INK}" stroke-width="1.6"/>`;
    case 'arrow':
      return `<path transform="translate(${px(shape.x)} ${shape.y})" d="M-7 0H7M0 0V-14M-3.5 -10.5L0 -14L3.5 -10.5" fill="none" stroke="${INK}" stroke-width="1.75"/>`;
    case 'text':
      return text(
        px(shape.x) + (shape.dx ?? 0),
        shape.y,
        shape.text,
        `${SIZES[shape.size ?? 'ui']} ${TONES[shape.tone ?? 'plain']}${shape.anchor ? ` text-anchor="${shape.anchor}"` : ''}`,
      );
  }
}

type Stops = Extract<Shape, { kind: 'band' }>['stops'];

function skies(drawing: Drawing): string {
  const bands = drawing.shapes.flatMap((shape) => (shape.kind === 'band' ? [shape.stops] : []));
  const unique = new Map(bands.map((stops) => [skyId(stops), stops]));
  return [...unique]
    .map(
      ([id, stops]) =>
        `<linearGradient id="${id}">${stops.map(({ at, hour }) => `<stop offset="${at}" stop-color="${hourHex(hour)}"/>`).join('')}</linearGradient>`,
    )
    .join('');
}

/** Days with the same stops share a gradient; a day of 23 or 25 hours has its own. */
function skyId(stops: Stops): string {
  const four = stops.find(({ hour }) => hour === 4)?.at ?? 0;
  return `sky-${stops.length}-${Math.round(four * 10_000)}`;
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escape(content)}</text>`;
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

function escape(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
