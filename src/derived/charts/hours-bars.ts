import { compareWhen } from '../../domain/time/when.ts';
import { groupDigits } from '../figure-words.ts';
import type { HourBin } from './count-hours.ts';
import { countHours } from './count-hours.ts';
import { countOf, drawHoursBars } from './draw-hours-bars.ts';
import type { CountMark, CountRow, LegendKey, PlacedChart } from './placed-chart.ts';
import { capital } from './text-lines.ts';
import type { Told } from './told.ts';

/** Places local hours counted: a bar, a mark and a row for each hour of the day. `alternative` says what they show together. */
export function placeHoursBars(told: readonly Told[], alternative: string): PlacedChart {
  const bins = countHours(told);
  const { wide, narrow, places } = drawHoursBars(bins);
  return {
    wide,
    narrow,
    marks: bins.flatMap((bin, index): CountMark[] => {
      const latest = latestOf(bin);
      if (!latest) return [];
      return [
        {
          label: `${capital(bin.words)}: ${partsOf(bin)}`,
          wide: places.wide[index] ?? { x: 0, y: 0 },
          narrow: places.narrow[index] ?? { x: 0, y: 0 },
          event: null,
          sources: [],
          page: { path: eventPath(latest), words: `the latest of them, ${nameOf(latest)}` },
        },
      ];
    }),
    table: {
      columns: [
        { name: 'Hour of the local day', numeric: false },
        { name: 'Reported', numeric: true },
        { name: 'Not exact', numeric: true },
        { name: 'Planned', numeric: true },
      ],
      rows: bins.map(rowOf),
    },
    legend: legendOf(bins),
    alternative: `${barWords(bins)} ${alternative}`,
    counted: told.map(({ event, sources }) => ({ event: event.id, sources })),
  };
}

function rowOf(bin: HourBin): CountRow {
  const { hour, words, exact, about, planned } = bin;
  const latest = latestOf(bin);
  return {
    cells: [capital(words), ...[exact, about, planned].map(({ length }) => groupDigits(length))],
    values: {
      local_from: `${String(hour).padStart(2, '0')}:00`,
      local_to: `${String(hour).padStart(2, '0')}:59`,
      reported: exact.length,
      reported_not_exact: about.length,
      planned: planned.length,
      latest_event_id: latest?.event.id ?? null,
    },
    event: null,
    sources: [],
    page: latest ? { path: eventPath(latest), words: `the latest, ${nameOf(latest)}` } : null,
  };
}

function legendOf(bins: readonly HourBin[]): { key: LegendKey; text: string }[] {
  const entries: readonly (readonly [LegendKey, string, (bin: HourBin) => number])[] = [
    ['hour', 'Reported in this hour, in its colour', ({ exact }) => exact.length],
    ['hatch', 'Around a time in this hour, or between it and a later one', ({ about }) => about.length],
    ['outline', 'Planned, not confirmed', ({ planned }) => planned.length],
  ];
  return entries.flatMap(([key, text, count]) => (bins.some((bin) => count(bin) > 0) ? [{ key, text }] : []));
}

function barWords(bins: readonly HourBin[]): string {
  const most = Math.max(...bins.map(countOf));
  const fullest = bins.find((bin) => countOf(bin) === most);
  const has = fullest ? ` ${capital(fullest.words)} has the most: ${partsOf(fullest)}.` : '';
  return `Each bar is an hour of the local day, its height the number of times people were told, or were to be told, in it.${has}`;
}

/** '1,204 reported, 31 not exact, 12 planned'. */
function partsOf({ exact, about, planned }: HourBin): string {
  const parts = [
    [exact.length, 'reported'],
    [about.length, 'not exact'],
    [planned.length, 'planned and not confirmed'],
  ] as const;
  return parts.flatMap(([count, words]) => (count > 0 ? `${groupDigits(count)} ${words}` : [])).join(', ');
}

/** What was told last of all in an hour, planned or not. */
function latestOf({ exact, about, planned }: HourBin): Told | undefined {
  return [...exact, ...about, ...planned].sort((a, b) => compareWhen(a.when, b.when)).at(-1);
}

function nameOf({ organisation, who, words }: Told): string {
  return `${organisation.name}, ${who}: ${words}`;
}

function eventPath({ event }: Told): string {
  return `/events/${event.id}/`;
}
