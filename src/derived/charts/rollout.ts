import type { ChartOf } from '../../domain/chart.ts';
import type { Event, Leg } from '../../domain/event.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import { formatClock, formatDate, formatOffsetWords } from '../../domain/time/words.ts';
import { civilAt } from '../../domain/time/zoned.ts';
import { clockPlace } from '../clock-place.ts';
import type { Corpus } from '../corpus.ts';
import { legName } from '../leg-words.ts';
import { drawRollout } from './draw-rollout.ts';
import type { Mark, PlacedChart } from './placed-chart.ts';
import { rolloutRows } from './rollout-rows.ts';

const HOUR = 3_600_000;
// A leg weeks later would squeeze the hours to nothing; it stays in the table.
const REACH = 5 * 24 * HOUR;

/** A time on a row: a point where the hour is known, a span where it is not. */
export interface RolloutMark {
  readonly kind: 'point' | 'span' | 'plan';
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly event: Event;
  readonly sources: readonly string[];
}

/** A row: a place with its own local hours, or a lane without them. */
export interface RolloutRow {
  readonly name: string;
  /** Null for a lane of moments. */
  readonly zone: string | null;
  readonly offset: string;
  readonly marks: readonly RolloutMark[];
}

/** What is drawn, before it has a size. */
export interface Rollout {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly RolloutRow[];
}

/** Places the legs of an event on one axis of instants: a known hour is a point, a planned one hollow, an unknown one an open span. */
export function placeRollout(chart: ChartOf<'rollout'>, corpus: Corpus): PlacedChart {
  const rollout = readRollout(chart, corpus);
  const { wide, narrow, places } = drawRollout(rollout);
  const marks = rollout.rows.flatMap((row) => row.marks.map((mark) => ({ row, mark })));
  return {
    wide,
    narrow,
    marks: marks.map(({ row, mark }, index): Mark => ({
      label: `${row.name}: ${mark.words}`,
      wide: places.wide[index] ?? { x: 0, y: 0 },
      narrow: places.narrow[index] ?? { x: 0, y: 0 },
      event: mark.event.id,
      sources: mark.sources,
    })),
    table: {
      columns: [
        { name: 'Who', numeric: false },
        { name: 'When, in local time', numeric: false },
        { name: 'Status', numeric: false },
        { name: 'What is known', numeric: false },
      ],
      rows: rolloutRows(chart, corpus),
    },
    legend: [
      { key: 'point', text: 'Hour reported' },
      { key: 'span', text: 'Day reported, hour not' },
      ...(marks.some(({ mark }) => mark.kind === 'plan') ? [{ key: 'plan', text: 'Planned, not confirmed' } as const] : []),
    ],
    alternative: alternative(rollout),
  };
}

/** Reads the rows of a roll-out: legs in a zone near the first of them, then the moments. */
export function readRollout(chart: ChartOf<'rollout'>, corpus: Corpus): Rollout {
  const event = corpus.eventById.get(chart.event);
  if (!event) throw new Error(`The chart ${chart.id} is of no event.`);
  const planned = chart.planned === undefined ? undefined : corpus.eventById.get(chart.planned);
  const legs = event.legs.filter((leg) => zoneOf(leg) !== null);
  const first = Math.min(...legs.map(({ when }) => when?.earliest ?? Infinity));
  const near = legs.filter(({ when }) => (when?.earliest ?? Infinity) - first < REACH);
  const rows = near.map((leg): RolloutRow => {
    const zone = zoneOf(leg) ?? 'UTC';
    const plan = planned?.legs.find(
      (other) => other.status === 'planned' && zoneOf(other) === zone && other.when?.kind === 'instant',
    );
    return {
      name: legName(leg, corpus.vocabulary.offices),
      zone,
      offset: formatOffsetWords(civilAt(leg.when?.earliest ?? first, zone).offset),
      marks: [
        ...markOf(leg, event, corpus),
        ...(planned && plan && leg.when?.kind !== 'instant' ? markOf(plan, planned, corpus) : []),
      ],
    };
  });
  const [from, to] = stretch(rows);
  return { from, to, rows: [...rows, ...momentLanes(chart, corpus, from, to)] };
}

function momentLanes(chart: ChartOf<'rollout'>, corpus: Corpus, from: number, to: number): RolloutRow[] {
  return (chart.moments ?? []).flatMap(({ event: id, label }) => {
    const event = corpus.eventById.get(id);
    if (!event || event.when.latest < from || event.when.earliest > to) return [];
    const kind = event.when.kind === 'instant' ? 'point' : 'span';
    const mark: RolloutMark = {
      kind,
      from: event.when.earliest,
      to: event.when.latest,
      words: formatWhen(event.when, {}),
      event,
      sources: event.whenSources.length > 0 ? event.whenSources : event.summarySources,
    };
    return [{ name: label, zone: null, offset: '', marks: [mark] }];
  });
}

function markOf({ when, status, sources, places }: Leg, event: Event, corpus: Corpus): RolloutMark[] {
  if (!when) return [];
  const place = when.kind === 'instant' ? clockPlace(when.zone ?? 'UTC', places, corpus.vocabulary.offices) : undefined;
  const kind = when.kind !== 'instant' ? 'span' : status === 'planned' ? 'plan' : 'point';
  const doubt = status === 'planned' ? ', planned, not confirmed' : when.kind === 'instant' ? '' : ', hour not reported';
  return [{ kind, from: when.earliest, to: when.latest, words: `${formatWhen(when, { place })}${doubt}`, event, sources }];
}

/** The hours drawn: from about eight before the first mark to four after the last, in steps of four hours. */
function stretch(rows: readonly RolloutRow[]): [number, number] {
  const marks = rows.flatMap((row) => row.marks);
  const from = Math.min(...marks.map((mark) => mark.from)) - 8 * HOUR;
  const to = Math.max(...marks.map((mark) => (mark.kind === 'span' ? mark.to : mark.to + 8 * HOUR)));
  const step = 4 * HOUR;
  return [Math.floor(from / step) * step, Math.ceil(to / step) * step];
}

function zoneOf({ when }: Leg): string | null {
  return when && when.kind !== 'wall' ? when.zone : null;
}

function alternative({ rows }: Rollout): string {
  const known = rows.flatMap(({ name, zone, marks }) =>
    marks.flatMap((mark) => (zone && mark.kind === 'point' ? [{ name, zone, mark }] : [])),
  );
  const planned = rows.flatMap(({ name, zone, marks }) =>
    marks.flatMap((mark) => (zone && mark.kind === 'plan' ? [`${name} ${clockWords(mark.from, zone)}`] : [])),
  );
  const unknown = rows.filter(({ zone, marks }) => zone && marks.some(({ kind }) => kind === 'span'));
  const seen = known.map(({ name, zone, mark }) => {
    const others = rows.flatMap((row) => {
      if (!row.zone || row.zone === zone) return [];
      return [`${clockWords(mark.from, row.zone)} in ${row.name}`];
    });
    const own = civilAt(mark.from, zone);
    const elsewhere = others.length > 0 ? `, which was ${others.join(', ')}` : '';
    return `${name}: ${formatClock(own.hour, own.minute, '12')} on ${formatDate(own.date, 'long')}${elsewhere}.`;
  });
  const open = unknown.length > 0 ? [`Only the day is reported for ${unknown.map(({ name }) => name).join(', ')}.`] : [];
  const plans = planned.length > 0 ? [`Planned, not confirmed: ${planned.join(', ')}.`] : [];
  return [...seen, ...open, ...plans].join(' ');
}

function clockWords(instant: number, zone: string): string {
  const { date, hour, minute } = civilAt(instant, zone);
  return `${formatClock(hour, minute, '12')} on ${formatDate(date, 'weekday')}`;
}
