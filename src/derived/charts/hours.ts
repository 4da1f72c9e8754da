import type { ChartOf } from '../../domain/chart.ts';
import { formatDate } from '../../domain/time/words.ts';
import type { Corpus } from '../corpus.ts';
import { groupDigits } from '../figure-words.ts';
import { drawHours } from './draw-hours.ts';
import { placeHoursBars } from './hours-bars.ts';
import { MOST_MARKS } from './most-marks.ts';
import type { ChartRow, LegendKey, Mark, PlacedChart } from './placed-chart.ts';
import type { Told } from './told.ts';
import { readTold } from './told.ts';

/**
 * Places known local hours on one local day, in the time of the people told; hours that nobody reports are counted in words only.
 * Hours too many for a mark each are counted in bars.
 */
export function placeHours(chart: ChartOf<'hours'>, corpus: Corpus): PlacedChart {
  const told = readTold(chart, corpus);
  if (told.length > MOST_MARKS) return placeHoursBars(told, alternative(chart, told, corpus));
  const { wide, narrow, places } = drawHours(told);
  return {
    wide,
    narrow,
    marks: told.map(({ organisation, who, words, event, sources }, index): Mark => ({
      label: `${organisation.name}, ${who}: ${words}`,
      wide: places.wide[index] ?? { x: 0, y: 0 },
      narrow: places.narrow[index] ?? { x: 0, y: 0 },
      event: event.id,
      sources,
    })),
    table: {
      columns: [
        { name: 'Organisation', numeric: false },
        { name: 'Who', numeric: false },
        { name: 'When, in local time', numeric: false },
        { name: 'Status', numeric: false },
      ],
      rows: told.map(rowOf),
    },
    legend: legendOf(told),
    alternative: alternative(chart, told, corpus),
  };
}

function rowOf({ event, organisation, who, when, words, from, to, planned, sources }: Told): ChartRow {
  return {
    cells: [
      organisation.name,
      who,
      words.replace(/, planned, not confirmed$/, ''),
      planned ? 'Planned, not confirmed' : 'Reported',
    ],
    values: {
      event_id: event.id,
      organisation: organisation.id,
      who,
      when: when.text,
      zone: when.zone,
      local_from: clockOf(from),
      local_to: clockOf(to),
      qualifier: when.approximate ? 'about' : 'exact',
      status: planned ? 'planned' : 'reported',
    },
    event: event.id,
    sources,
  };
}

function legendOf(told: readonly Told[]): { key: LegendKey; text: string }[] {
  const entries: readonly (readonly [LegendKey, string, (one: Told) => boolean])[] = [
    ['point', 'Hour reported, in its colour', ({ planned, from, to, when }) => !planned && from === to && !when.approximate],
    ['ring', 'Around this hour', ({ planned, from, to, when }) => !planned && from === to && when.approximate],
    ['hatch', 'Reported between two hours', ({ planned, from, to }) => !planned && to > from],
    ['plan', 'Planned, not confirmed', ({ planned, from, to }) => planned && from === to],
    ['outline', 'Planned between two hours', ({ planned, from, to }) => planned && to > from],
  ];
  return entries.flatMap(([key, text, has]) => (told.some(has) ? [{ key, text }] : []));
}

function alternative({ kinds }: ChartOf<'hours'>, told: readonly Told[], corpus: Corpus): string {
  const events = corpus.events.filter(({ kind }) => kinds.includes(kind));
  const drawn = new Set(told.map(({ event }) => event));
  const silent = events.filter((event) => !drawn.has(event)).length;
  const reported = told.filter(({ planned }) => !planned).sort((a, b) => a.from - b.from);
  const [first, last] = [reported[0], reported.at(-1)];
  const within = (from: number, to: number): number => reported.filter((one) => one.from >= from && one.from < to).length;
  const name = (one: Told): string => `${one.organisation.name}, ${one.who}, ${one.words}`;
  return [
    ...(first && last
      ? [
          `${groupDigits(reported.length)} local hours at which people were told are reported: ${within(0, 6)} before 6 am, ${within(6, 12)} from 6 am to noon, ${within(12, 18)} from noon to 6 pm, ${within(18, 24)} from 6 pm on.`,
          `The earliest is that of ${name(first)}; the latest that of ${name(last)}.`,
        ]
      : ['No local hour is reported.']),
    `${groupDigits(told.length - reported.length)} more were planned and are not confirmed.`,
    `For ${groupDigits(silent)} of ${groupDigits(events.length)} events of these kinds no local hour is on record up to ${formatDate(corpus.vocabulary.site.asKnownOn, 'medium')}, and none is drawn.`,
  ].join(' ');
}

/** '07:01'. */
function clockOf(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
