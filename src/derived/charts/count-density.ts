import type { Event } from '../../domain/event.ts';
import { parseCivilDate } from '../../domain/time/civil-date.ts';
import { formatCivilDate } from '../../domain/time/point-words.ts';
import type { Density } from './density.ts';

export type BinUnit = 'month' | 'quarter' | 'year';

/** A month, a quarter or a year, with the events that certainly fall in it. */
export interface Bin {
  /** '2026-05', '2026-Q2' or '2026'. */
  readonly key: string;
  /** Its first and last month, 'YYYY-MM'. */
  readonly from: string;
  readonly to: string;
  /** 'May 2026', 'second quarter of 2026'. */
  readonly words: string;
  readonly known: readonly Event[];
  /** Events whose hour is not reported. */
  readonly unknown: readonly Event[];
}

/** Events that fall in one of several bins, it is not certain which. */
export interface BinSpan {
  /** The year they fall in; null when not even that is certain. */
  readonly year: string | null;
  /** Index of the first and the last bin they can fall in. */
  readonly first: number;
  readonly last: number;
  readonly events: readonly Event[];
}

export interface DensityBins {
  readonly unit: BinUnit;
  /** Every bin from the first to the last, empty ones included. */
  readonly bins: readonly Bin[];
  /** One a year at most, then one for all that may fall in several years. */
  readonly spans: readonly BinSpan[];
}

// More bars than this would be thinner than their hatch can show.
const MOST_BINS = 180;

/** Counts events by month, or by quarter and then by year where there are more than 180 of the shorter. */
export function countDensity({ months, spans }: Density): DensityBins {
  const unit = unitFor(months.length);
  const within = Map.groupBy(months, ({ month }) => keyOf(month, unit));
  const certain = spans.filter(({ event }) => sharedBy(event, (month) => keyOf(month, unit)) !== null);
  const late = Map.groupBy(certain, ({ from }) => keyOf(from, unit));
  const bins = [...within].map(([key, list]): Bin => {
    const events = list.flatMap((one) => one.events);
    const month = list[0]?.month ?? '';
    return {
      key,
      from: month,
      to: list.at(-1)?.month ?? month,
      words: wordsOf(key),
      known: events.filter(({ hour }) => hour).map(({ event }) => event),
      unknown: [
        ...events.filter(({ hour }) => !hour).map(({ event }) => event),
        ...(late.get(key) ?? []).map(({ event }) => event),
      ],
    };
  });
  return {
    unit,
    bins,
    spans: groupSpans(
      spans.filter((span) => !certain.includes(span)),
      bins,
      unit,
    ),
  };
}

function groupSpans(spans: Density['spans'], bins: readonly Bin[], unit: BinUnit): BinSpan[] {
  const indexOf = (month: string): number => bins.findIndex(({ key }) => key === keyOf(month, unit));
  const groups = Map.groupBy(spans, ({ event }) => sharedBy(event, (month) => month.slice(0, 4)) ?? '');
  return [...groups]
    .sort(([a], [b]) => (b === '' || (a !== '' && a < b) ? -1 : 1))
    .map(([year, list]) => ({
      year: year === '' ? null : year,
      first: Math.min(...list.map(({ from }) => indexOf(from))),
      last: Math.max(...list.map(({ to }) => indexOf(to))),
      events: list.map(({ event }) => event),
    }));
}

/** What the first and the last month that an event may fall in have in common; null where they differ or one is not known. */
function sharedBy({ when: { first, last } }: Event, keyOfMonth: (month: string) => string): string | null {
  if (first === null || last === null) return null;
  const [from, to] = [first, last].map((day) => keyOfMonth(day.slice(0, 7)));
  return from !== undefined && from === to ? from : null;
}

function unitFor(months: number): BinUnit {
  if (months <= MOST_BINS) return 'month';
  return months <= MOST_BINS * 3 ? 'quarter' : 'year';
}

function keyOf(month: string, unit: BinUnit): string {
  const [year] = month.split('-', 1);
  if (unit === 'month') return month;
  return unit === 'year' ? (year ?? month) : `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

function wordsOf(key: string): string {
  const civil = parseCivilDate(key);
  return civil.ok ? formatCivilDate(civil.value, 'medium') : key;
}
