import type { ChartOf } from '../../domain/chart.ts';
import type { Event, Leg } from '../../domain/event.ts';
import { readClock } from '../../domain/time/point-words.ts';
import { formatWhen } from '../../domain/time/when-words.ts';
import type { When } from '../../domain/time/when.ts';
import type { Point } from '../../domain/time/when.ts';
import { clockPlace } from '../clock-place.ts';
import type { Corpus } from '../corpus.ts';

/** A known local hour at which people were told, or were to be told. */
export interface Told {
  readonly event: Event;
  readonly when: When;
  readonly organisation: { readonly id: string; readonly name: string };
  /** Whom it reached: 'Dublin', 'Most countries'. */
  readonly who: string;
  /** 'around 20 January 2023, 2:00 am, Los Angeles (UTC−8)'. */
  readonly words: string;
  /** Hours of the local day, 0 to 24; the same unless only a stretch is known. */
  readonly from: number;
  readonly to: number;
  readonly planned: boolean;
  readonly sources: readonly string[];
}

/** The local hours of events of the kinds, in time order. A plan that a report bears out is left out, since the report is there. */
export function readTold(chart: ChartOf<'hours'>, corpus: Corpus): Told[] {
  const told = corpus.events.flatMap((event) => {
    if (!chart.kinds.includes(event.kind)) return [];
    const legs = event.legs.flatMap((leg) => toldOf(event, leg.when, leg, corpus));
    const own = event.legs.some(({ when }) => when?.earliest === event.when.earliest)
      ? []
      : toldOf(event, event.when, null, corpus);
    return [...own, ...legs].map((one) => ({ one, places: one.leg?.places ?? event.places }));
  });
  const reported = Map.groupBy(
    told.filter(({ one }) => !one.planned),
    ({ one }) => occasionOf(one),
  );
  const borne = ({ one, places }: (typeof told)[number]): boolean =>
    one.planned && (reported.get(occasionOf(one)) ?? []).some((other) => other.places.some((place) => places.includes(place)));
  return told.filter((one) => !borne(one)).map(({ one: { leg: _, ...rest } }) => rest);
}

function toldOf(event: Event, when: When | null, leg: Leg | null, corpus: Corpus): (Told & { leg: Leg | null })[] {
  const { offices, organisations } = corpus.vocabulary;
  const places = leg?.places ?? event.places;
  const hours = when ? localHours(when) : null;
  if (!when || !hours || !isTheirClock(when.zone, places, corpus)) return [];
  const id = event.organisations[0] ?? '';
  const place = when.zone === null ? undefined : clockPlace(when.zone, places, offices);
  const planned = leg?.status === 'planned';
  return [
    {
      event,
      leg,
      when,
      organisation: { id, name: organisations[id]?.short ?? organisations[id]?.name ?? id },
      who: leg?.label ?? places.map((name) => offices[name]?.name ?? name).join(', '),
      words: `${formatWhen(when, { place })}${planned ? ', planned, not confirmed' : ''}`,
      ...hours,
      planned,
      sources: leg?.sources ?? (event.whenSources.length > 0 ? event.whenSources : event.summarySources),
    },
  ];
}

/** Hours on the clock as reported; null where no hour is known, or where the stretch leaves the day. */
function localHours(when: When): { from: number; to: number } | null {
  const [start, end] = when.kind === 'interval' ? [when.start, when.end] : [when, when];
  const [from, to] = [hourOf(start), hourOf(end)];
  return from && to && from.date === to.date ? { from: from.hour, to: to.hour } : null;
}

function hourOf(point: Point | null): { date: string; hour: number } | null {
  if (!point || point.kind === 'date') return null;
  const { date, hour, minute } = readClock(point, null, undefined);
  return { date, hour: hour + minute / 60 };
}

/**
 * Whether a zone is that of people in these places, and not only that of whoever wrote the time down: 1 pm Pacific for
 * Asia-Pacific is no hour of anybody who was told. No zone is the same clock time in each place.
 */
function isTheirClock(zone: string | null, places: readonly string[], { vocabulary: { offices } }: Corpus): boolean {
  if (zone === null) return true;
  return Object.entries(offices).some(([id, office]) => {
    if (office.zone !== zone) return false;
    for (let at: string | undefined = id; at !== undefined; at = offices[at]?.within) if (places.includes(at)) return true;
    return false;
  });
}

/** Who told at which time: the same for a plan and for the report that bears it out. */
function occasionOf({ organisation, when: { earliest, latest } }: Told): string {
  return `${organisation.id} ${earliest} ${latest}`;
}
