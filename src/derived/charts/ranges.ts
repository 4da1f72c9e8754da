import type { ChartOf } from '../../domain/chart.ts';
import type { DatedFigure } from '../../domain/event.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { Corpus } from '../corpus.ts';
import { figureText, formatFigure } from '../figure-words.ts';
import type { ReadClaim } from './chart-claim.ts';
import { amountWords, figureValues, ownerOf, readClaim } from './chart-claim.ts';
import { drawRanges } from './draw-ranges.ts';
import type { ChartRow, PlacedChart } from './placed-chart.ts';
import { boundOf } from './qualifier-shape.ts';

/** A bar: solid to its low end, hatched from there to its high end. */
export interface RangeBar {
  readonly claim: ReadClaim;
  readonly low: number;
  readonly high: number;
  /** Other claims of the same number. */
  readonly others: readonly { readonly figure: DatedFigure; readonly low: number; readonly high: number }[];
  /** 'about 1.7 to 2 times'; null for the base, and where no multiple can be said. */
  readonly multiple: string | null;
}

/** Places ranges beside a finished value, each with how many times that value it is. */
export function placeRanges(chart: ChartOf<'ranges'>, corpus: Corpus): PlacedChart {
  const bars = readRanges(chart, corpus);
  const { wide, narrow, places } = drawRanges(bars);
  const marks = bars.flatMap((bar) => [bar.claim.figure, ...bar.claim.others].map((figure) => ({ bar, figure })));
  const most = bars.some(({ claim }) => claim.figure.low === undefined && boundOf(claim.figure.qualifier) === 'most');
  return {
    wide,
    narrow,
    marks: marks.map(({ bar: { claim, multiple }, figure }, index) => ({
      label: [
        `${claim.label}: ${amountWords(figure, claim.metric)}`,
        ...(multiple !== null && figure === claim.figure ? [`${multiple} “${baseWords(bars)}”`] : []),
        formatWhen(figure.asOfWhen, {}),
        ownerOf(figure, claim.event, corpus).name,
      ].join(', '),
      wide: places.wide[index] ?? { x: 0, y: 0 },
      narrow: places.narrow[index] ?? { x: 0, y: 0 },
      event: claim.event.id,
      sources: figure.sources,
    })),
    table: {
      columns: [
        { name: 'What', numeric: false },
        { name: 'As of', numeric: false },
        { name: bars[0]?.claim.metric.name ?? '', numeric: true },
        { name: `Multiple of “${baseWords(bars)}”`, numeric: true },
        { name: 'Note', numeric: false },
      ],
      rows: marks.map(({ bar, figure }) => tableRow(bar, figure, bars, corpus)),
    },
    legend: [
      { key: 'solid', text: bars.some(({ low, high }) => high > low) ? 'Up to the low end, or the finished value' : 'Value' },
      ...(bars.some(({ low, high }) => high > low) ? [{ key: 'hatch', text: 'From the low to the high end' } as const] : []),
      ...(most ? [{ key: 'outline', text: 'At most this much' } as const] : []),
      ...(bars.some(({ others }) => others.length > 0) ? [{ key: 'whisker', text: 'Claims that differ' } as const] : []),
    ],
    alternative: alternative(bars),
  };
}

/** Reads the base, then the ranges in the order of the chart. */
export function readRanges(chart: ChartOf<'ranges'>, corpus: Corpus): RangeBar[] {
  return [chart.base, ...chart.ranges].map((one, index, all) => {
    const claim = readClaim(one, corpus);
    const base = all[0] && index > 0 ? readClaim(all[0], corpus).figure : null;
    return {
      claim,
      ...endsOf(claim.figure),
      others: claim.others.map((figure) => ({ figure, ...endsOf(figure) })),
      multiple: base && formatMultiple(claim.figure, base),
    };
  });
}

/** The finished value in words: '2025, spent'. */
export function baseWords(bars: readonly RangeBar[]): string {
  return bars[0]?.claim.label ?? '';
}

/** How many times the base a figure is, to one decimal; null where either is only a bound, so that no multiple follows from it. */
function formatMultiple(figure: DatedFigure, base: DatedFigure): string | null {
  const firm = (one: DatedFigure): boolean => ['exact', 'about'].includes(boundOf(one.qualifier));
  if (base.value === undefined || base.value <= 0 || !firm(base) || !firm(figure)) return null;
  const { low, high } = endsOf(figure);
  const [from, to] = [low, high].map((end) => String(Math.round((end / (base.value ?? 1)) * 10) / 10));
  return `about ${from === to ? from : `${from} to ${to}`} times`;
}

function endsOf({ value, low, high }: DatedFigure): { low: number; high: number } {
  const ends = [value, low, high].filter((end) => end !== undefined);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

function tableRow({ claim, multiple }: RangeBar, figure: DatedFigure, bars: readonly RangeBar[], corpus: Corpus): ChartRow {
  const { metric, event, label } = claim;
  const base = bars[0]?.claim.figure.value ?? null;
  const own = figure === claim.figure && multiple !== null;
  const { low, high } = endsOf(figure);
  const times = (end: number): number | null => (own && base !== null ? Math.round((end / base) * 1000) / 1000 : null);
  return {
    cells: [
      label,
      formatWhen(figure.asOfWhen, {}),
      figureText(formatFigure(figure, metric)),
      own ? multiple : '',
      figure.note ?? '',
    ],
    values: { label, ...figureValues(figure, event, corpus), times_base_low: times(low), times_base_high: times(high) },
    event: event.id,
    sources: figure.sources,
  };
}

function alternative(bars: readonly RangeBar[]): string {
  const [base, ...ranges] = bars;
  if (!base) return '';
  const amount = ({ claim }: RangeBar): string => `${claim.label}: ${amountWords(claim.figure, claim.metric)}`;
  const each = ranges.map((bar) => {
    const times = bar.multiple === null ? '' : `, ${bar.multiple} as much`;
    return `${amount(bar)} (${formatWhen(bar.claim.figure.asOfWhen, {})})${times}.`;
  });
  return [`${amount(base)}.`, ...each].join(' ');
}
