import { hourHex } from './hour-colours.ts';
import type { Drawing, Shape } from './placed-chart.ts';

/** The colours of pictures, which stand on paper in any theme. */
export const INK = '#1b1a26';
export const QUIET = '#5d5b6b';
export const RULE = '#d9d8de';
export const PAPER = '#fdfdfe';

/** Attributes by which a picture names its typefaces, and what it writes of a text: all of it, or what they have letters for. */
export interface PictureType {
  readonly serif: string;
  /** What sets words off, in the interface's typeface and in the serif. */
  readonly strong: string;
  readonly strongSerif: string;
  readonly letters: (text: string) => string;
}

/** Renders the shapes of a drawing as SVG elements, so many pixels wide; what they refer to is in `renderDefinitions`. */
export function renderShapes(drawing: Drawing, width: number, type: PictureType): string {
  return drawing.shapes.map((shape) => renderShape(shape, width, type)).join('');
}

/** The hatching and the skies that shapes are filled with, for the `defs` of a picture. */
export function renderDefinitions(drawings: readonly Drawing[]): string {
  const hatch = `<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.3" height="5" fill="${INK}"/></pattern>`;
  return `${hatch}${drawings.map(renderSkies).join('')}`;
}

/** Text as the content of an element or the value of an attribute. */
export function escapePicture(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const FILLS = { solid: INK, hatch: 'url(#hatch)', outline: PAPER, rule: RULE, axis: '#8d8b99', paper: PAPER } as const;
const STROKES = {
  solid: `stroke="${INK}" stroke-width="2"`,
  rule: `stroke="${RULE}"`,
  axis: 'stroke="#8d8b99"',
  dotted: `stroke="${INK}" stroke-width="1.75" stroke-dasharray="2 5"`,
} as const;
const TONES = { plain: '#45434f', quiet: QUIET, 'on-night': '#ffffff', 'on-day': '#25232f' } as const;

function renderShape(shape: Shape, width: number, type: PictureType): string {
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
      return `<text x="${px(shape.x) + (shape.dx ?? 0)}" y="${shape.y}" ${textAttributes(shape, type)}>${escapePicture(type.letters(shape.text))}</text>`;
  }
}

function textAttributes({ size, tone, anchor }: Extract<Shape, { kind: 'text' }>, type: PictureType): string {
  const sizes = { small: 'font-size="13"', ui: 'font-size="15"', large: `${type.serif} font-size="21"` } as const;
  const strong = size === 'large' ? type.strongSerif : type.strong;
  const fill = tone === 'strong' ? `fill="${INK}" ${strong}` : `fill="${TONES[tone ?? 'plain']}"`;
  return `${sizes[size ?? 'ui']} ${fill}${anchor ? ` text-anchor="${anchor}"` : ''}`;
}

type Stops = Extract<Shape, { kind: 'band' }>['stops'];

function renderSkies(drawing: Drawing): string {
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
