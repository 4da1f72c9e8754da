import { formatDate } from '../../domain/time/words.ts';
import type { Corpus } from '../corpus.ts';
import { groupDigits } from '../figure-words.ts';
import type { Bin, BinSpan, BinUnit, DensityBins } from './count-density.ts';
import { countDensity } from './count-density.ts';
import type { Density } from './density.ts';
import { countOf, drawDensityBars, eventsWords } from './draw-density-bars.ts';
import { drawDensityRows } from './draw-density-rows.ts';
import type { CountMark, CountRow, PageLink, PlacedChart } from './placed-chart.ts';
import { capital } from './text-lines.ts';
import { whenSources } from './when-sources.ts';

/** A bin or a span as it is named and counted. */
interface Counted {
  readonly words: string;
  readonly known: number;
  readonly unknown: number;
  readonly page: PageLink | null;
  readonly values: CountRow['values'];
}

const NAMES: Readonly<Record<BinUnit, string>> = { month: 'Month', quarter: 'Quarter', year: 'Year' };

/** Places the events of months counted: a bar, a mark and a row for each month, or for each quarter or year where there are many. */
export function placeDensityBars(density: Density, corpus: Corpus): PlacedChart {
  const counts = countDensity(density);
  const { unit, bins, spans } = counts;
  const [wide, narrow] = [drawDensityBars(counts), drawDensityRows(counts)];
  const counted = [...bins.map((bin) => countBin(bin, unit, corpus)), ...spans.map((span) => countSpan(span, counts, corpus))];
  const events = [...bins.flatMap(({ known, unknown }) => [...known, ...unknown]), ...spans.flatMap((span) => span.events)];
  return {
    wide: wide.drawing,
    narrow: narrow.drawing,
    marks: counted.flatMap((one, index): CountMark[] => {
      const [at, narrowAt] = [wide.places[index], narrow.places[index]];
      if (!one.page || !at || !narrowAt) return [];
      return [{ label: labelOf(one), wide: at, narrow: narrowAt, event: null, sources: [], page: one.page }];
    }),
    table: {
      columns: [
        { name: NAMES[unit], numeric: false },
        { name: 'Events', numeric: true },
        { name: 'Hour known', numeric: true },
        { name: 'Hour not reported', numeric: true },
      ],
      rows: counted.map(rowOf),
    },
    legend: [
      { key: 'solid', text: `Events of a ${unit} whose hour is known, reported or planned` },
      { key: 'hatch', text: `Hour not reported${spans.length > 0 ? `; below the line, ${unit} not certain` : ''}` },
    ],
    alternative: alternative(counts, corpus),
    counted: events.map((event) => ({ event: event.id, sources: whenSources(event) })),
  };
}

function countBin({ key, from, to, words, known, unknown }: Bin, unit: BinUnit, corpus: Corpus): Counted {
  const year = corpus.years.find((one) => one.year === key.slice(0, 4));
  const paths = {
    month: year?.months.find((one) => one.key === key)?.path,
    quarter: year && `${year.path}?from=${from}&to=${to}`,
    year: year?.path,
  };
  const path = known.length + unknown.length > 0 ? paths[unit] : undefined;
  return {
    words: capital(words),
    known: known.length,
    unknown: unknown.length,
    page: path === undefined ? null : { path, words: `${unit === 'quarter' ? 'the ' : ''}${words} on the timeline` },
    values: { from, to },
  };
}

function countSpan({ year, first, last, events }: BinSpan, { unit, bins }: DensityBins, corpus: Corpus): Counted {
  const [from = '', to = ''] = [bins[first]?.from, bins[last]?.to];
  const path = corpus.years.find((one) => one.year === year)?.path;
  return {
    words: year === null ? 'Year not certain' : `${year}, ${unit} not certain`,
    known: 0,
    unknown: events.length,
    page: path === undefined ? { path: '/timeline/', words: 'the timeline' } : { path, words: `${year} on the timeline` },
    values: { from, to },
  };
}

function rowOf({ words, known, unknown, page, values }: Counted): CountRow {
  return {
    cells: [words, ...[known + unknown, known, unknown].map(groupDigits)],
    values: { period: words, ...values, events: known + unknown, hour_known: known, hour_not_reported: unknown },
    event: null,
    sources: [],
    page,
  };
}

function labelOf({ words, known, unknown }: Counted): string {
  return `${words}: ${eventsWords(known + unknown)}, ${known === 0 ? 'none' : groupDigits(known)} with a known hour`;
}

function alternative({ unit, bins, spans }: DensityBins, corpus: Corpus): string {
  const total = (list: readonly (readonly unknown[])[]): number => list.reduce((sum, { length }) => sum + length, 0);
  const [known, certain] = [total(bins.map((bin) => bin.known)), bins.reduce((sum, bin) => sum + countOf(bin), 0)];
  const vague = total(spans.map(({ events }) => events));
  const most = Math.max(...bins.map(countOf));
  const fullest = bins.find((bin) => countOf(bin) === most);
  const empty = bins.filter((bin) => countOf(bin) === 0).length;
  return [
    `${groupDigits(certain + vague)} events are on record; for ${groupDigits(known)} of them an hour is known, reported or planned.`,
    `Each bar is a ${unit}, its height the number of its events: solid where the hour is known, hatched where it is not.`,
    ...(fullest && most > 0
      ? [
          `${unit === 'quarter' ? 'The ' : ''}${fullest.words} has the most, ${groupDigits(most)}, of which ${groupDigits(fullest.known.length)} have a known hour; ${empty} of ${bins.length} ${unit}s have none on record.`,
        ]
      : []),
    ...(vague > 0 ? [`For ${groupDigits(vague)} of the events not even the ${unit} is certain.`] : []),
    `The material ends on ${formatDate(corpus.vocabulary.site.asKnownOn, 'medium')}: later months are unknown, not uneventful.`,
  ].join(' ');
}
