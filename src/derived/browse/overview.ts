import type { Event } from '../../domain/event.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { monthName } from '../../domain/time/words.ts';
import { monthsBetween } from '../../domain/time/plain-date.ts';
import { quarterOf } from '../../domain/time/quarter-hour.ts';
import type { Columns } from './columns.ts';
import { columnAt, cutColumns, dayNumber, dayOf, mergeStretches, shareOf } from './columns.ts';

/** The strip over the timeline: across in shares of the width, up in pixels from the base line. */
export interface PlacedOverview {
  readonly columns: Columns;
  /** rings: one mark an event; bars: one a column, where rings would be too many. */
  readonly form: 'rings' | 'bars';
  /** Height of one event, in pixels. */
  readonly step: number;
  /** In order of columns, within one in order of the corpus. */
  readonly rings: readonly { readonly x: number; readonly level: number; readonly quarter: number | null }[];
  readonly bars: readonly { readonly x: number; readonly width: number; readonly count: number }[];
  /** Where events lie of which the day is not known. */
  readonly spans: readonly { readonly x: number; readonly width: number }[];
  readonly ticks: readonly { readonly x: number; readonly words: string; readonly strong: boolean }[];
  /** Most events in one column. */
  readonly most: number;
  /** How many events have no known day. */
  readonly vague: number;
}

export const PLOT_HEIGHT = 104;
const MOST_COLUMNS = 215;
const MOST_RINGS = 300;
const ROOM = PLOT_HEIGHT - 10;

/** Stacks events by the day they were reported for, between two days; those without a day are stretches. */
export function placeOverview(events: readonly Event[], first: PlainDate, last: PlainDate): PlacedOverview {
  const columns = cutColumns(first, last, MOST_COLUMNS);
  const stacks = columns.starts.map((): (number | null)[] => []);
  const stretches: [number, number][] = [];
  let vague = 0;
  for (const { when } of events) {
    const [from, to] = [when.first, when.last].map((day) => (day === null ? null : dayNumber(day)));
    if (from !== null && from !== undefined && to !== null && to !== undefined && to - from <= 1) {
      stacks[columnAt(columns, from)]?.push(when.kind === 'instant' || when.kind === 'wall' ? quarterOf(when.local) : null);
      continue;
    }
    vague++;
    stretches.push([from ?? columns.starts[0] ?? 0, to ?? columns.end - 1]);
  }
  const most = Math.max(1, ...stacks.map(({ length }) => length));
  const form = events.length - vague <= MOST_RINGS && most <= ROOM / 5 ? 'rings' : 'bars';
  return {
    columns,
    form,
    step: form === 'rings' ? Math.min(10, Math.floor(ROOM / most)) : ROOM / most,
    rings:
      form === 'bars'
        ? []
        : stacks.flatMap((stack, index) => stack.map((quarter, level) => ({ x: middleOf(columns, index), level, quarter }))),
    bars:
      form === 'rings'
        ? []
        : stacks.map(({ length: count }, index) => {
            const x = shareOf(columns, columns.starts[index] ?? 0);
            return { x, width: round((endOf(columns, index) - x) * 0.8), count };
          }),
    spans: mergeStretches(stretches).map(([from, to]) => {
      const x = shareOf(columns, from);
      return { x, width: round(shareOf(columns, to + 1) - x) };
    }),
    ticks: placeTicks(columns),
    most,
    vague,
  };
}

function endOf(columns: Columns, index: number): number {
  return shareOf(columns, columns.starts[index + 1] ?? columns.end);
}

function middleOf(columns: Columns, index: number): number {
  return round((shareOf(columns, columns.starts[index] ?? 0) + endOf(columns, index)) / 2);
}

/** Months where there are at most 14, else years; of many years every second, fifth or tenth. */
function placeTicks(columns: Columns): PlacedOverview['ticks'] {
  const days = columns.end - (columns.starts[0] ?? 0);
  const start = dayOf(columns.starts[0] ?? 0);
  const end = dayOf(columns.end - 1);
  if (days <= 430) {
    return monthsBetween(start.slice(0, 7), end.slice(0, 7)).flatMap((month, index) => {
      const first = index === 0 && !start.endsWith('-01');
      if (first) return [];
      const strong = index === 0 || month.endsWith('-01');
      const name = monthName(month).slice(0, 3);
      return [{ x: shareOf(columns, dayNumber(`${month}-01`)), words: strong ? `${name} ${month.slice(0, 4)}` : name, strong }];
    });
  }
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1;
  const every = years <= 14 ? 1 : years <= 28 ? 2 : years <= 70 ? 5 : 10;
  return Array.from({ length: years }, (_, index) => Number(start.slice(0, 4)) + index)
    .filter((year, index) => year % every === 0 || index === 0)
    .map((year) => ({
      x: shareOf(columns, dayNumber(`${String(year).padStart(4, '0')}-01-01`)),
      words: String(year),
      strong: true,
    }));
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
