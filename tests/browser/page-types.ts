import { FIXTURE } from '../sites.ts';

/** One page of every type, as a path of the real site. */
export const PAGE_TYPES: readonly (readonly [type: string, path: string])[] = [
  ['home', '/'],
  ['timeline', '/timeline/'],
  ['year', '/timeline/2026/'],
  ['event with legs', '/events/layoff-emails-singapore/'],
  ['event without legs', '/events/leaked-audio-published/'],
  ['charts', '/charts/'],
  ['roll-out chart', '/charts/layoffs-of-20-may/'],
  ['stories', '/stories/'],
  ['story', '/stories/meta-2026-layoffs/'],
  ['organisations', '/organisations/'],
  ['organisation', '/organisations/meta/'],
  ['places', '/places/'],
  ['place', '/places/united-states/'],
  ['kinds', '/kinds/'],
  ['kind', '/kinds/layoff/'],
  ['search', '/search/'],
  ['results of a search', '/search/?q=opt+out'],
  ['sources', '/sources/'],
  ['corrections', '/corrections/'],
  ['feeds', '/feeds/'],
  ['open data', '/data/'],
  ['about', '/about/'],
  ['method', '/method/'],
  ['contribute', '/contribute/'],
  ['404', '/nothing-here/'],
];

/** Pages of the fixture site, which has what the real one may lack: every form of a time, a corrected and a withdrawn event. */
export const FIXTURE_PAGES: readonly (readonly [type: string, path: string])[] = [
  ['home of another newsroom', '/'],
  ['year with every form of a time', '/timeline/2021/'],
  ['event with every component', '/events/quay-closure-messages/'],
  ['publisher', '/sources/harbour-gazette/'],
  ['contributors', '/contributors/'],
  ['kind of source', '/sources/kind/press/'],
  ['corrected event', '/events/harbour-review/'],
  ['withdrawn event', '/events/quay-closure-withdrawn/'],
  ['former version', '/events/quay-closure-messages/v/1/'],
  ['removed event', '/events/harbour-strike/'],
  ['event with a removed part', '/events/closure-cost/'],
  ['corrections of another newsroom', '/corrections/'],
];

/** The address of a page of the fixture site. */
export function fixtureUrl(path: string): string {
  return `http://localhost:${FIXTURE.port}${FIXTURE.basePath.replace(/\/$/, '')}${path}`;
}
