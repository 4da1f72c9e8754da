import type { ChartOf } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import { monthsBetween } from '../../domain/time/plain-date.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import { formatDate } from '../../domain/time/words.ts';
import { clockPlace } from '../clock-place.ts';
import type { Corpus } from '../corpus.ts';
import { placeDensityBars } from './density-bars.ts';
import { drawDensity, monthWords } from './draw-density.ts';
import { MOST_MARKS } from './most-marks.ts';
import type { ChartRow, Mark, PlacedChart } from './placed-chart.ts';
import { whenSources } from './when-sources.ts';

/** A month 'YYYY-MM' with its events, those of a known hour first. */
export interface Month {
  readonly month: string;
  readonly events: readonly { readonly event: Event; readonly hour: boolean }[];
}

/** An event of which not even the month is certain, with the first and last month it can fall in. */
export interface Span {
  readonly event: Event;
  readonly from: string;
  readonly to: string;
}

export interface Density {
  /** Every month from the first to the last, empty ones included. */
  readonly months: readonly Month[];
  readonly spans: readonly Span[];
}

/**
 * Places every event in the month of its day as reported; one of uncertain month is a span. Events too many for a mark each are
 * counted in bars.
 */
export function placeDensity(chart: ChartOf<'density'>, corpus: Corpus): PlacedChart {
  const density = readDensity(chart, corpus);
  if (density.spans.length + density.months.reduce((sum, { events }) => sum + events.length, 0) > MOST_MARKS)
    return placeDensityBars(density, corpus);
  const { wide, narrow, places } = drawDensity(density);
  const drawn = [
    ...density.months.flatMap(({ events }) => events),
    ...density.spans.map(({ event }) => ({ event, hour: false })),
  ];
  return {
    wide,
    narrow,
    marks: drawn.map(({ event, hour }, index): Mark => ({
      label: `${event.title}, ${whenOf(event, corpus)}${hour ? '' : ', hour not reported'}`,
      wide: places.wide[index] ?? { x: 0, y: 0 },
      narrow: places.narrow[index] ?? { x: 0, y: 0 },
      event: event.id,
      sources: whenSources(event),
    })),
    table: {
      columns: [
        { name: 'When', numeric: false },
        { name: 'Kind', numeric: false },
        { name: 'Organisation', numeric: false },
        { name: 'Hour', numeric: false },
      ],
      rows: drawn.map(({ event, hour }) => rowOf(event, hour, corpus)),
    },
    legend: [
      { key: 'solid', text: 'An event whose hour is known, reported or planned' },
      {
        key: 'hatch',
        text: density.spans.length > 0 ? 'Hour not reported; below the line, month not certain' : 'Hour not reported',
      },
    ],
    alternative: alternative(density, corpus),
  };
}

/** Sorts events into months of their own calendars, up to the month in which the material ends. */
export function readDensity({ from }: ChartOf<'density'>, corpus: Corpus): Density {
  const events = corpus.events.filter(({ when }) => from === undefined || (when.last ?? '9999') >= from);
  const ends = corpus.vocabulary.site.asKnownOn.slice(0, 7);
  const known = events.flatMap(({ when: { first, last } }) => [first, last].flatMap((day) => day?.slice(0, 7) ?? []));
  const start = from?.slice(0, 7) ?? known.reduce((least, month) => (month < least ? month : least), ends);
  const end = known.reduce((most, month) => (month > most ? month : most), ends);
  const months = monthsBetween(start, end);
  const spans = events.flatMap((event): Span[] => {
    const [first, last] = [event.when.first?.slice(0, 7) ?? start, event.when.last?.slice(0, 7) ?? end];
    return first === last ? [] : [{ event, from: first < start ? start : first, to: last }];
  });
  const uncertain = new Set(spans.map(({ event }) => event.id));
  const byMonth = Map.groupBy(
    events.filter(({ id }) => !uncertain.has(id)),
    ({ when }) => when.first?.slice(0, 7),
  );
  return {
    spans,
    months: months.map((month) => {
      const marked = (byMonth.get(month) ?? []).map((event) => ({ event, hour: hasHour(event) }));
      return { month, events: [...marked.filter(({ hour }) => hour), ...marked.filter(({ hour }) => !hour)] };
    }),
  };
}

function hasHour({ when: { kind } }: Event): boolean {
  return kind === 'instant' || kind === 'wall';
}

function whenOf({ when, places }: Event, { vocabulary }: Corpus): string {
  const place = when.kind === 'instant' && when.zone !== null ? clockPlace(when.zone, places, vocabulary.offices) : undefined;
  return formatWhen(when, { place });
}

function rowOf(event: Event, hour: boolean, corpus: Corpus): ChartRow {
  const { organisations, kinds } = corpus.vocabulary;
  const id = event.organisations[0] ?? '';
  return {
    cells: [
      whenOf(event, corpus),
      kinds[event.kind]?.name ?? event.kind,
      organisations[id]?.short ?? organisations[id]?.name ?? id,
      hour ? 'Known' : 'Not reported',
    ],
    values: {
      event_id: event.id,
      when: event.when.text,
      zone: event.when.zone,
      first_day: event.when.first,
      last_day: event.when.last,
      kind: event.kind,
      organisation: id,
      hour: hour ? 'known' : 'not-reported',
    },
    event: event.id,
    sources: whenSources(event),
  };
}

function alternative({ months, spans }: Density, corpus: Corpus): string {
  const all = months.flatMap(({ events }) => events);
  const fullest = [...months].sort((a, b) => b.events.length - a.events.length || (a.month < b.month ? -1 : 1))[0];
  const empty = months.filter(({ events }) => events.length === 0).length;
  if (!fullest || all.length === 0) return 'No event is on record.';
  const hours = all.filter(({ hour }) => hour).length;
  const own = fullest.events.filter(({ hour }) => hour).length;
  return [
    `${all.length + spans.length} events are on record; for ${hours} of them an hour is known, reported or planned.`,
    `${monthWords(fullest.month)} has the most, ${fullest.events.length}, of which ${own} have a known hour; ${empty} of ${months.length} months have none on record.`,
    ...(spans.length > 0 ? [`For ${spans.length} of the events not even the month is certain.`] : []),
    `The material ends on ${formatDate(corpus.vocabulary.site.asKnownOn, 'medium')}: later months are unknown, not uneventful.`,
  ].join(' ');
}
