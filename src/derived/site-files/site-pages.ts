import type { Event } from '../../domain/event.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { chartEvents } from '../charts/chart-sources.ts';
import { placeChart } from '../charts/place-chart.ts';
import type { Corpus } from '../corpus.ts';
import { listCorrections } from '../corrections.ts';
import { modifiedOn } from '../entry-days.ts';
import { behindPage } from '../linked-data/list-page.ts';
import { newestChange } from '../newest-change.ts';
import { listPages } from '../parts.ts';
import { eventsOfKind, eventsOfOrganisation, eventsOfPlace, eventsOfStory } from '../projections.ts';
import { listPublishers } from '../publishers.ts';
import { readingOrder } from '../timeline.ts';

/** A page for search engines. */
export interface SitePage {
  /** Below the base path. */
  readonly path: string;
  /** The day on which content last changed what it shows; null where content has no such day, as for the pages that are part of the code. */
  readonly modified: PlainDate | null;
}

// Pages that nobody's content changes.
const TEXTS = ['/about/', '/method/', '/contribute/', '/feeds/'];
const DIRECTORIES = ['/', '/timeline/', '/stories/', '/organisations/', '/places/', '/kinds/', '/sources/', '/charts/'];

/** Every page of the site that search engines may show; not search, the page for missing ones, or the rows that script loads. */
export function listSitePages(corpus: Corpus): SitePage[] {
  const { events, years, stories, vocabulary } = corpus;
  const whole = newestChange(events);
  return [
    ...DIRECTORIES.map((path) => ({ path, modified: whole })),
    ...TEXTS.map((path) => ({ path, modified: null })),
    ...cut('/corrections/', listCorrections(corpus), (items) => items.at(-1)?.correction.date ?? null),
    ...years.flatMap(({ path, events: list, monthParts }) => [
      { path, modified: newestChange(list) },
      ...monthParts.map(({ path: own, part }) => ({ path: own, modified: newestChange(part.items) })),
    ]),
    ...stories.flatMap(({ id }) => cutEvents(`/stories/${id}/`, eventsOfStory(corpus, id))),
    ...Object.keys(vocabulary.organisations).flatMap((id) =>
      cutEvents(`/organisations/${id}/`, eventsOfOrganisation(corpus, id)),
    ),
    ...Object.keys(vocabulary.offices).flatMap((id) => cutEvents(`/places/${id}/`, eventsOfPlace(corpus, id))),
    ...Object.keys(vocabulary.kinds).flatMap((id) => cutEvents(`/kinds/${id}/`, eventsOfKind(corpus, id))),
    ...listPublishers(corpus).flatMap(({ path, references }) =>
      cut(path, references, (items) => newestChange(items.map(({ event }) => event))),
    ),
    ...corpus.charts.map((chart) => ({
      path: `/charts/${chart.id}/`,
      modified: newestChange(chartEvents(placeChart(chart, corpus), corpus)),
    })),
    ...events.map((event) => ({ path: `/events/${event.id}/`, modified: modifiedOn(event) })),
  ];
}

function cutEvents(path: string, events: readonly Event[]): SitePage[] {
  return cut(path, readingOrder(events), newestChange);
}

/** The page of a list and those of its parts. */
function cut<T>(path: string, items: readonly T[], changeOf: (items: readonly T[]) => PlainDate | null): SitePage[] {
  return listPages(items).map((page) => ({
    path: page.part === null ? path : `${path}part/${page.part}/`,
    modified: changeOf(behindPage(page)),
  }));
}
