import type { ChartOf } from '../../domain/chart.ts';
import type { DatedFigure } from '../../domain/event.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { Corpus } from '../corpus.ts';
import { figureText, formatFigure } from '../figure-words.ts';
import type { ReadClaim } from './chart-claim.ts';
import { amountWords, figureValues, ownerOf, readClaim } from './chart-claim.ts';
import { drawParts } from './draw-parts.ts';
import type { ChartRow, PlacedChart } from './placed-chart.ts';
import { qualifierLegend } from './qualifier-shape.ts';

/** A number as drawn or listed. */
export interface Part {
  readonly claim: ReadClaim;
  readonly value: number;
  /** How it relates to the parts; null where nothing needs saying. */
  readonly note: string | null;
}

/** What is drawn, before it has a size. Marks are numbered: parts, the remainder, the whole, then those beside. */
export interface Parts {
  readonly whole: Part;
  readonly parts: readonly Part[];
  readonly beside: readonly Part[];
  /** How many one square stands for. */
  readonly square: number;
  /** What is left of the whole: a number by subtraction, about so many where any of the others is not exact. */
  readonly rest: { readonly value: number; readonly qualifier: 'exact' | 'about'; readonly label: string };
}

interface Line {
  readonly label: string;
  readonly claim: ReadClaim;
  readonly figure: DatedFigure;
  readonly role: 'part' | 'remainder' | 'whole' | 'beside' | 'other-claim';
  readonly note: string;
}

/** Places a whole as squares: its parts filled, the remainder empty; numbers that overlap the parts stand below in words. */
export function placeParts(chart: ChartOf<'parts'>, corpus: Corpus): PlacedChart {
  const read = readParts(chart, corpus);
  const { wide, narrow, places } = drawParts(read);
  const lines = linesOf(read);
  const drawn = lines.filter(({ role }) => role !== 'other-claim');
  return {
    wide,
    narrow,
    marks: drawn.map(({ label, claim, figure, role, note }, index) => ({
      label: [
        sayNumber(figure, claim, label),
        ...(role === 'remainder' ? [] : claim.others.map((other) => `also given as ${amountWords(other, claim.metric)}`)),
        ...(role === 'remainder' ? ['by subtraction'] : []),
        formatWhen(figure.asOfWhen, {}),
        `${ownerOf(figure, claim.event, corpus).name}${role === 'beside' && note !== '' ? `. ${note.replace(/\.$/, '')}` : ''}`,
      ].join(', '),
      wide: places.wide[index] ?? { x: 0, y: 0 },
      narrow: places.narrow[index] ?? { x: 0, y: 0 },
      event: claim.event.id,
      sources: figure.sources,
    })),
    table: {
      columns: [
        { name: 'Who', numeric: false },
        { name: 'Number', numeric: true },
        { name: 'As of', numeric: false },
        { name: 'In the drawing', numeric: false },
        { name: 'Note', numeric: false },
      ],
      rows: lines.map((line) => tableRow(line, read, corpus)),
    },
    legend: [
      ...read.parts.map(
        ({ claim }, index) => ({ key: index === 0 ? 'solid' : 'hatch', text: sentenceCase(claim.label) }) as const,
      ),
      { key: 'outline', text: sentenceCase(read.rest.label) },
      // Exact numbers would repeat the key of the squares.
      ...qualifierLegend(read.beside.map(({ claim }) => claim.figure.qualifier)).filter(({ key }) => key !== 'solid'),
    ],
    alternative: alternative(read),
  };
}

/** Reads the numbers and what remains. Throws where parts exceed the whole or a number is a range, which squares cannot show. */
export function readParts(chart: ChartOf<'parts'>, corpus: Corpus): Parts {
  const part = (one: ChartOf<'parts'>['whole'] & { readonly note?: string | undefined }): Part => {
    const claim = readClaim(one, corpus);
    if (claim.figure.value === undefined)
      throw new Error(`The chart ${chart.id} draws ${one.metric} of ${one.event} in squares, and that is a range.`);
    return { claim, value: claim.figure.value, note: one.note ?? claim.figure.note ?? null };
  };
  const [whole, parts] = [part(chart.whole), chart.parts.map(part)];
  const value = whole.value - parts.reduce((sum, one) => sum + one.value, 0);
  if (value < 0) throw new Error(`The parts of the chart ${chart.id} are more than its whole.`);
  const exact = [whole, ...parts].every(({ claim }) => claim.figure.qualifier === 'exact');
  return {
    whole,
    parts,
    beside: (chart.beside ?? []).map(part),
    square: chart.square,
    rest: { value, qualifier: exact ? 'exact' : 'about', label: chart.remainder },
  };
}

function linesOf({ whole, parts, beside, rest }: Parts): Line[] {
  const line = ({ claim, note }: Part, role: Line['role']): Line => ({
    label: claim.label,
    claim,
    figure: claim.figure,
    role,
    note: note ?? '',
  });
  const { note: _, ...wholeFigure } = whole.claim.figure;
  const left: Line = {
    label: rest.label,
    claim: whole.claim,
    figure: { ...wholeFigure, value: rest.value, qualifier: rest.qualifier },
    role: 'remainder',
    note: 'By subtraction of the parts from the whole; no source gives this number.',
  };
  const drawn = [
    ...parts.map((one) => line(one, 'part')),
    left,
    line(whole, 'whole'),
    ...beside.map((one) => line(one, 'beside')),
  ];
  return drawn.flatMap((one) => [
    one,
    ...(one.role === 'remainder'
      ? []
      : one.claim.others.map((figure): Line => ({ ...one, figure, role: 'other-claim', note: figure.note ?? '' }))),
  ]);
}

function tableRow({ label, claim, figure, role, note }: Line, read: Parts, corpus: Corpus): ChartRow {
  const count = countSquares(read);
  const all = count.rest + count.parts.reduce((sum, one) => sum + one, 0);
  const part = read.parts.findIndex((one) => one.claim === claim);
  const squares = { part: count.parts[part] ?? 0, remainder: count.rest, whole: all, beside: null, 'other-claim': null }[role];
  const how =
    squares === null ? (role === 'beside' ? 'Beside, not in squares' : 'Another claim, not drawn') : `${squares} squares`;
  return {
    cells: [sentenceCase(label), figureText(formatFigure(figure, claim.metric)), formatWhen(figure.asOfWhen, {}), how, note],
    values: {
      label,
      role,
      squares,
      ...figureValues(figure, claim.event, corpus),
      metric: role === 'remainder' ? null : figure.metric,
      note: note === '' ? null : note,
    },
    event: claim.event.id,
    sources: figure.sources,
  };
}

/** How many squares each part has, and the remainder, which takes what rounding leaves of the whole. */
export function countSquares({ whole, parts, square }: Parts): { parts: number[]; rest: number } {
  const each = parts.map(({ value }) => Math.round(value / square));
  const rest = Math.round(whole.value / square) - each.reduce((sum, count) => sum + count, 0);
  return { parts: each, rest: Math.max(0, rest) };
}

/** 'about 8,000 people laid off'; the unit is left out where the label has it, as in 'about 6,000 open roles closed'. */
function sayNumber(figure: DatedFigure, { metric }: ReadClaim, label: string): string {
  const amount = label.includes(metric.unit) ? figureText(formatFigure(figure, metric)) : amountWords(figure, metric);
  return `${amount} ${label}`;
}

function alternative({ whole, parts, beside, rest }: Parts): string {
  const say = ({ claim }: Part): string => sayNumber(claim.figure, claim, claim.label);
  const left = `${rest.qualifier === 'about' ? 'about ' : ''}${formatFigure({ value: rest.value, qualifier: 'exact' }, whole.claim.metric).amount}`;
  const notes = beside.flatMap(({ claim, note }) =>
    note === null ? [say({ claim, value: 0, note })] : [`${say({ claim, value: 0, note })} (${note.replace(/\.$/, '')})`],
  );
  return [
    `Of ${say(whole)}, ${parts.map(say).join(', and ')}.`,
    `The remaining ${left}, ${rest.label}, are by subtraction${rest.qualifier === 'about' ? ' of rounded numbers' : ''}.`,
    ...(notes.length > 0 ? [`Not part of this sum: ${notes.join('; ')}.`] : []),
  ].join(' ');
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
