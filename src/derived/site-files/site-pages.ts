import type { Event } from '../../domain/event.ts';
import { RULES, rulePath } from '../../domain/rules/rules.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { chartEvents } from '../charts/chart-sources.ts';
import { placeChart } from '../charts/place-chart.ts';
import type { Corpus } from '../corpus.ts';
import { correctionsChange, listCorrections } from '../corrections.ts';
import { modifiedOn } from '../entry-days.ts';
import { entryPath } from '../entry-path.ts';
import { newestChange } from '../newest-change.ts';
import type { ListPage } from '../parts.ts';
import { behindPage, listPages } from '../parts.ts';
import { eventsOfKind, eventsOfOrganisation, eventsOfPlace, eventsOfStory } from '../projections.ts';
import { listPublishers, listSourceKinds } from '../publishers.ts';
import { readingOrder } from '../timeline.ts';

/** A page for search engines. */
export interface SitePage {
  /** Below the base path. */
  readonly path: string;
  /** The day on which content last changed what it shows; null where content has no such day, as for the pages that are part of the code. */
  readonly modified: PlainDate | null;
}

// Pages that nobody's content changes.
const TEXTS = ['/about/', '/method/', '/contribute/', '/contribute/rules/', ...RULES.map(({ id }) => rulePath(id)), '/feeds/'];
const DIRECTORIES = [
  '/',
  '/timeline/',
  '/stories/',
  '/organisations/',
  '/places/',
  '/kinds/',
  '/sources/',
  '/charts/',
  '/data/',
  '/contributors/',
];

/**
 * Every page of the site that search engines may show; not search, the page for missing ones, former addresses, what was
 * removed, or the rows that script loads.
 */
export function listSitePages(corpus: Corpus): SitePage[] {
  const { events, years, stories, vocabulary } = corpus;
  const whole = newestChange(events);
  return [
    ...DIRECTORIES.map((path) => ({ path, modified: whole })),
    ...TEXTS.map((path) => ({ path, modified: null })),
    ...cut('/corrections/', listCorrections(corpus), (page) => correctionsChange(page, corpus)),
    ...years.flatMap(({ path, events: list, monthParts }) => [
      { path, modified: newestChange(list) },
      ...monthParts.map(({ path: own, part }) => ({ path: own, modified: newestChange(part.items) })),
    ]),
    ...stories.flatMap(({ id }) => cutEvents(entryPath('story', id), eventsOfStory(corpus, id))),
    ...Object.keys(vocabulary.organisations).flatMap((id) =>
      cutEvents(entryPath('organisation', id), eventsOfOrganisation(corpus, id)),
    ),
    ...Object.keys(vocabulary.offices).flatMap((id) => cutEvents(entryPath('place', id), eventsOfPlace(corpus, id))),
    ...Object.keys(vocabulary.kinds).flatMap((id) => cutEvents(entryPath('kind', id), eventsOfKind(corpus, id))),
    ...[...listSourceKinds(corpus), ...listPublishers(corpus)].flatMap(({ path, references }) =>
      cut(path, references, (page) => newestChange(behindPage(page).map(({ event }) => event))),
    ),
    ...corpus.charts.map((chart) => ({
      path: entryPath('chart', chart.id),
      modified: newestChange(chartEvents(placeChart(chart, corpus), corpus)),
    })),
    ...events.map((event) => ({ path: entryPath('event', event.id), modified: modifiedOn(event) })),
  ];
}

function cutEvents(path: string, events: readonly Event[]): SitePage[] {
  return cut(path, readingOrder(events), (page) => newestChange(behindPage(page)));
}

/** The page of a list and those of its parts. */
function cut<T>(path: string, items: readonly T[], changeOf: (page: ListPage<T>) => PlainDate | null): SitePage[] {
  return listPages(items).map((page) => ({
    path: page.part === null ? path : `${path}part/${page.part}/`,
    modified: changeOf(page),
  }));
}
