import type { ApiFiles } from './api-files.ts';
import { apiAddress, makeHead } from './api-head.ts';
import { cutList } from './cut-list.ts';
import type { DataSite } from './data-site.ts';
import type { Recorded } from './make-rows.ts';
import { renderDocument, renderIndented } from './render-document.ts';

// Some 4 MB; free hosting refuses files of more than 25 MiB.
export const MOST_EVENTS = 1000;

interface YearFile {
  readonly year: string;
  readonly name: string;
  readonly events: readonly Recorded[];
  /** Events of the year, of which a long year's file holds a part. */
  readonly total: number;
}

/**
 * The list of all events, and a file of each year. Whoever follows `next` from the list has read every event once, however many
 * there are: the list has them all, or none and leads to the first year.
 */
export function makeEventFiles(site: DataSite, recorded: readonly Recorded[], most = MOST_EVENTS): ApiFiles {
  const files = listYearFiles(site, recorded, most);
  const whole = recorded.length <= most;
  const list = {
    ...makeHead(site, {
      form: 'events',
      name: 'all events',
      page: '/timeline/',
      total: recorded.length,
      next: whole ? null : (files[0]?.name ?? null),
    }),
    years: files
      .filter(({ year, name }) => name === `years/${year}`)
      .map(({ year, name, total }) => ({ year, url: apiAddress(site, name), total })),
  };
  return new Map([
    ['events', () => renderDocument({ ...list, events: whole ? recorded.map(({ record }) => record) : [] })],
    ...files.map((file, index): [string, () => string] => [file.name, () => renderYear(site, file, files[index + 1])]),
  ]);
}

/** One event. */
export function renderEventDocument(site: DataSite, { record }: Recorded): string {
  const head = makeHead(site, { form: 'event', name: record.title, page: `/events/${record.id}/`, total: 1, next: null });
  return renderIndented({ ...head, event: record });
}

function renderYear(site: DataSite, { year, events, total }: YearFile, next: YearFile | undefined): string {
  const head = makeHead(site, {
    form: 'events',
    name: `events of ${year}`,
    page: `/timeline/${year}/`,
    total,
    next: next?.name ?? null,
  });
  return renderDocument({ ...head, events: events.map(({ record }) => record) });
}

function listYearFiles({ corpus }: DataSite, recorded: readonly Recorded[], most: number): YearFile[] {
  const yearOf = new Map(corpus.years.flatMap(({ year, events }) => events.map(({ id }) => [id, year] as const)));
  const years = Map.groupBy(recorded, ({ event }) => yearOf.get(event.id));
  return corpus.years.flatMap(({ year }) => {
    const events = years.get(year) ?? [];
    return cutList(`years/${year}`, events, most).map(({ name, items }) => ({ year, name, events: items, total: events.length }));
  });
}
