import type { Metric } from '../../domain/vocabulary.ts';
import { formatFigure } from '../figure-words.ts';
import { niceSteps } from './nice-steps.ts';
import type { Drawing, Shape } from './placed-chart.ts';
import type { Round, RoundClaim } from './rounds.ts';
import { textWidth } from './text-lines.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Layout {
  readonly width: number;
  /** Where bars begin and where the highest claim stands, as fractions. */
  readonly from: number;
  readonly to: number;
}

const WIDE: Layout = { width: 1180, from: 0.2, to: 0.6 };
const NARROW: Layout = { width: 320, from: 0, to: 0.96 };
const [HEAD, ROW, BAR] = [30, 46, 12];
/** From the end of the highest claim to its words. */
const GAP = 14;

/** Draws rounds as bars: names left and words right of them where there is room, above them where not. Places follow the claims, then the shares, of each round. */
export function drawRounds(
  rounds: readonly Round[],
  metric: Metric,
): { wide: Drawing; narrow: Drawing; places: { wide: readonly Point[]; narrow: readonly Point[] } } {
  const highest = Math.max(...rounds.flatMap(({ claims }) => claims.map(({ high }) => high)), 1);
  const [wide, narrow] = [drawWide(rounds, metric, highest), drawNarrow(rounds, highest)];
  return { wide: wide.drawing, narrow: narrow.drawing, places: { wide: wide.places, narrow: narrow.places } };
}

interface Drawn {
  readonly drawing: Drawing;
  readonly places: readonly Point[];
}

function drawWide(rounds: readonly Round[], metric: Metric, highest: number): Drawn {
  const across = scale(WIDE, highest);
  const height = HEAD + rounds.length * ROW;
  const ticks = niceSteps(highest, 4).filter((step) => step <= highest);
  const grid = ticks.flatMap((tick): Shape[] => [
    { kind: 'line', x1: across(tick), x2: across(tick), y1: 22, y2: height, ink: 'rule' },
    {
      kind: 'text',
      x: across(tick),
      y: 14,
      text: formatFigure({ value: tick, qualifier: 'exact' }, metric).amount,
      anchor: tick === 0 ? 'start' : 'middle',
      tone: 'quiet',
      size: 'small',
    },
  ]);
  const shapes: Shape[] = [{ kind: 'text', x: 0, y: 14, text: metric.name, tone: 'quiet', size: 'small' }, ...grid];
  const places: Point[] = [];
  rounds.forEach((round, index) => {
    const y = HEAD + index * ROW + ROW / 2;
    const tone = round.highlight ? 'strong' : 'plain';
    const end = Math.max(...round.claims.map(({ high }) => across(high)));
    const shares = shareWords(round);
    shapes.push(
      { kind: 'text', x: 0, y: y - 2, text: round.name, tone, size: 'ui' },
      { kind: 'text', x: 0, y: y + 15, text: round.day, tone: 'quiet', size: 'small' },
      ...barOf(round.claims, y, across, places.length, WIDE.width),
      { kind: 'text', x: end, dx: GAP, y: shares ? y - 2 : y + 5, text: joinClaims(round.claims), tone, size: 'ui' },
      ...(shares ? [{ kind: 'text', x: end, dx: GAP, y: y + 15, text: shares, tone: 'quiet', size: 'small' } as const] : []),
    );
    places.push(...round.claims.map((claim) => ({ x: middleOf(claim, across), y })));
    places.push(...spread(round.shares, end * WIDE.width + GAP, WIDE, y + 11));
  });
  return { drawing: { width: WIDE.width, height, shapes }, places };
}

function drawNarrow(rounds: readonly Round[], highest: number): Drawn {
  const across = scale(NARROW, highest);
  const shapes: Shape[] = [];
  const places: Point[] = [];
  let y = 0;
  for (const round of rounds) {
    const tone = round.highlight ? 'strong' : 'plain';
    const [claims, shares] = [joinClaims(round.claims), shareWords(round)];
    const room = shares !== '' && textWidth(`${claims}, ${shares}`, 'small') < NARROW.width;
    const lines = room ? [`${claims}, ${shares}`] : shares ? [claims, shares] : [claims];
    shapes.push(
      { kind: 'text', x: 0, y: y + 16, text: round.name, tone, size: 'ui' },
      { kind: 'text', x: 1, y: y + 16, text: round.day, anchor: 'end', tone: 'quiet', size: 'small' },
      ...lines.map((text, index): Shape => ({ kind: 'text', x: 0, y: y + 35 + index * 18, text, tone, size: 'small' })),
    );
    const bar = y + 61 + (lines.length - 1) * 18;
    shapes.push(...barOf(round.claims, bar, across, places.length, NARROW.width));
    places.push(...round.claims.map((claim) => ({ x: middleOf(claim, across), y: bar })));
    places.push(...spread(round.shares, room ? textWidth(`${claims}, `, 'small') : 0, NARROW, bar - 30));
    y = bar + 20;
  }
  return { drawing: { width: NARROW.width, height: y, shapes }, places };
}

/** Solid up to the lowest claim; a line from there to the highest, with a mark for every claim. An upper bound alone leaves the bar hatched. */
function barOf(
  claims: readonly RoundClaim[],
  y: number,
  across: (value: number) => number,
  first: number,
  width: number,
): Shape[] {
  const floors = claims.flatMap((claim, index) => (claim.shape === 'most' ? [] : [{ low: claim.low, index }]));
  const floor = floors.reduce<{ low: number; index: number } | null>(
    (best, one) => (best && best.low <= one.low ? best : one),
    null,
  );
  const known = floor?.low ?? 0;
  const highest = Math.max(...claims.map(({ high }) => high));
  const open = floor ? null : Math.min(...claims.map(({ high }) => high));
  const top = y - BAR / 2;
  const from = across(0);
  return [
    ...(floor ? [rect(from, across(known), top, BAR, 'solid', first + floor.index)] : []),
    ...(open === null ? [] : [rect(from, across(open), top, BAR, 'hatch', first)]),
    ...claims.flatMap(({ shape, low, high }, index) =>
      shape === 'range' ? [rect(across(low), across(high), top, BAR, 'hatch', first + index)] : [],
    ),
    ...(claims.length > 1 && highest > known
      ? [{ kind: 'line', x1: across(open ?? known), x2: across(highest), y1: y, y2: y, ink: 'solid' } as const]
      : []),
    ...claims.flatMap(({ shape, high }, index): Shape[] => {
      const [x, mark] = [across(high), first + index];
      switch (shape) {
        case 'exact':
          return claims.length > 1 ? [{ kind: 'dot', x, y, radius: 5, ink: 'solid', mark }] : [];
        case 'about':
          return [{ kind: 'dot', x, y, radius: 5, ink: 'outline', mark }];
        case 'least':
          return [{ kind: 'arrow', x, y: high === known ? top : y, mark }];
        case 'most':
          return [{ kind: 'rect', x: round(x - 1 / width), width: round(2 / width), y: y - 10, height: 20, ink: 'solid', mark }];
        case 'range':
          return [];
      }
    }),
  ];
}

/** Claims in a few words: one, either of two, or from the lowest to the highest. */
function joinClaims(claims: readonly RoundClaim[]): string {
  const words = [...new Set(claims.map((claim) => claim.words))];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length < 2 ? first : `${first} ${words.length === 2 ? 'or' : 'to'} ${last}`;
}

function shareWords({ shares }: Round): string {
  return shares.length > 0 ? `${joinClaims(shares)} of staff` : '';
}

function rect(from: number, to: number, y: number, height: number, ink: 'solid' | 'hatch', mark: number): Shape {
  return { kind: 'rect', x: from, width: round(to - from), y, height, ink, mark };
}

/** Middles of the words of shares that stand in one line from `left` pixels on. */
function spread(shares: readonly RoundClaim[], left: number, { width }: Layout, y: number): Point[] {
  let at = left;
  return shares.map(({ words }) => {
    const wide = textWidth(words, 'small');
    const x = round((at + wide / 2) / width);
    at += wide + textWidth(' or ', 'small');
    return { x, y };
  });
}

function middleOf({ low, high }: RoundClaim, across: (value: number) => number): number {
  return round((across(low) + across(high)) / 2);
}

function scale({ from, to }: Layout, highest: number): (value: number) => number {
  return (value) => round(from + ((to - from) * value) / highest);
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
