import type { Chart } from '../domain/chart.ts';
import type { Event } from '../domain/event.ts';
import type { Story } from '../domain/story.ts';
import { compareWhen } from '../domain/time/when.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { creditEvents } from './credit.ts';
import type { EventsBy } from './events-by.ts';
import { indexEvents } from './events-by.ts';
import type { Totals } from './totals.ts';
import { countTotals } from './totals.ts';
import type { History } from './versions/version.ts';
import { NOT_READ } from './versions/version.ts';
import type { TimelineYear } from './year-pages.ts';
import { listYears, placeRows } from './year-pages.ts';

/** The whole content, in order and indexed. */
export interface Corpus {
  /** Every event, by the earliest instant at which it can have happened. */
  readonly events: readonly Event[];
  readonly eventById: ReadonlyMap<string, Event>;
  /** Index of an event in `events`. */
  readonly positionById: ReadonlyMap<string, number>;
  /** By their order. */
  readonly stories: readonly Story[];
  readonly storyById: ReadonlyMap<string, Story>;
  /** By their order. */
  readonly charts: readonly Chart[];
  readonly vocabulary: Vocabulary;
  /** Both directions: an event is related to those it names and to those that name it. */
  readonly relatedById: ReadonlyMap<string, readonly Event[]>;
  /** The events of each thing that has a page. */
  readonly eventsBy: EventsBy;
  /** Oldest first. */
  readonly years: readonly TimelineYear[];
  /** Path of the page on which an event's row stands. */
  readonly pageById: ReadonlyMap<string, string>;
  readonly totals: Totals;
  /** Former versions of the events; `versionsOf` reads it. */
  readonly history: History;
}

/** The content as it was read. */
export interface ReadValues {
  readonly events: readonly Event[];
  readonly stories: readonly Story[];
  readonly charts: readonly Chart[];
  readonly vocabulary: Vocabulary;
}

/** Orders and indexes the content once, so that no page searches all events again. */
export function indexCorpus(read: ReadValues, history: History = NOT_READ): Corpus {
  const events = [...creditEvents(read.events, history, read.vocabulary.site)].sort(compareEvents);
  const stories = [...read.stories].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const eventById = new Map(events.map((event) => [event.id, event]));
  const years = listYears(events);
  return {
    events,
    eventById,
    positionById: new Map(events.map((event, index) => [event.id, index])),
    stories,
    storyById: new Map(stories.map((story) => [story.id, story])),
    charts: [...read.charts].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    vocabulary: read.vocabulary,
    relatedById: relate(events, eventById),
    eventsBy: indexEvents(events, read.vocabulary.offices),
    years,
    pageById: placeRows(years),
    totals: countTotals(events),
    history,
  };
}

/** Time order: earliest possible instant, then latest, then id so that the order is the same on every machine. */
export function compareEvents(a: Event, b: Event): number {
  return compareWhen(a.when, b.when) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function relate(events: readonly Event[], eventById: ReadonlyMap<string, Event>): Map<string, Event[]> {
  const related = new Map(events.map((event) => [event.id, new Set<string>()]));
  for (const event of events) {
    for (const other of event.related) {
      related.get(event.id)?.add(other);
      related.get(other)?.add(event.id);
    }
  }
  return new Map(
    [...related].map(([id, others]) => [id, [...others].flatMap((other) => eventById.get(other) ?? []).sort(compareEvents)]),
  );
}
