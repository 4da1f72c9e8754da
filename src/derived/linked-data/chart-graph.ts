import type { DataDownload, Dataset, ImageObject } from 'schema-dts';
import type { Chart } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import { chartCardImage } from '../cards/list-cards.ts';
import { chartEvents } from '../charts/chart-sources.ts';
import type { PlacedChart } from '../charts/placed-chart.ts';
import { entryPath } from '../entry-path.ts';
import { newestChange } from '../newest-change.ts';
import { cardNode } from './card-node.ts';
import type { ChartSizes, LinkedPage, LinkedSite } from './linked-page.ts';
import { catalogNode, LANGUAGE, newsroomRef, websiteRef } from './site-nodes.ts';

// What search engines for data sets take of a description.
const MOST_WORDS = 5000;

// More would weigh as much as the page.
const MOST_BASES = 60;

const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json', svg: 'image/svg+xml', png: 'image/png' } as const;

/** The data of a chart with its files, and its picture with the terms it can be used on. */
export function chartNodes(
  { chart, placed, sizes }: Extract<LinkedPage, { readonly kind: 'chart' }>,
  url: string,
  site: LinkedSite,
): [Dataset, ImageObject] {
  const { corpus, addressOf, license } = site;
  const events = chartEvents(placed, corpus);
  const modified = newestChange(events);
  const covered = coverageOf(events);
  return [
    {
      '@type': 'Dataset',
      '@id': `${url}#dataset`,
      name: chart.title,
      description: describe(chart, placed),
      url,
      identifier: url,
      creator: newsroomRef(site),
      publisher: newsroomRef(site),
      isPartOf: websiteRef(site),
      includedInDataCatalog: catalogNode(site),
      inLanguage: LANGUAGE,
      isAccessibleForFree: true,
      license: license.url,
      ...(modified !== null && { dateModified: modified }),
      ...(covered !== null && { temporalCoverage: covered }),
      variableMeasured: variablesOf(placed),
      isBasedOn: events.length > MOST_BASES ? addressOf('/timeline/') : events.map(({ id }) => addressOf(entryPath('event', id))),
      distribution: (['csv', 'json', 'svg', 'png'] as const).map((ending) => downloadNode(chart, ending, sizes, site)),
      image: [{ '@id': `${url}#image` }, cardNode(chartCardImage(chart, corpus), site)],
    },
    imageNode(chart, url, site),
  ];
}

/** 'first day/last day' of what the events can have been, '..' for an open end; the day alone where it is one. */
export function coverageOf(events: readonly Pick<Event, 'when'>[]): string | null {
  const firsts = events.map(({ when }) => when.first);
  const lasts = events.map(({ when }) => when.last);
  const first = firsts.includes(null) ? '..' : firsts.reduce(earlier, null);
  const last = lasts.includes(null) ? '..' : lasts.reduce(later, null);
  if (first === null || last === null) return null;
  return first === last ? first : `${first}/${last}`;
}

function downloadNode(
  { id }: Chart,
  ending: keyof typeof MEDIA_TYPES,
  sizes: ChartSizes,
  { addressOf }: LinkedSite,
): DataDownload {
  return {
    '@type': 'DataDownload',
    contentUrl: addressOf(`/charts/${id}.${ending}`),
    encodingFormat: MEDIA_TYPES[ending],
    ...(ending !== 'png' && { contentSize: `${sizes[ending]} B` }),
  };
}

function imageNode({ id, title }: Chart, url: string, site: LinkedSite): ImageObject {
  const { name } = site.corpus.vocabulary.site;
  return {
    '@type': 'ImageObject',
    '@id': `${url}#image`,
    contentUrl: site.addressOf(`/charts/${id}.png`),
    encodingFormat: MEDIA_TYPES.png,
    caption: title,
    creator: newsroomRef(site),
    creditText: name,
    copyrightNotice: `${name}, ${site.license.name}`,
    license: site.license.url,
    acquireLicensePage: `${site.addressOf('/about/')}#licence`,
  };
}

/** The columns of numbers; of a chart that counts nothing, all columns. */
function variablesOf({ table }: PlacedChart): string[] {
  const numeric = table.columns.filter((column) => column.numeric);
  return (numeric.length > 0 ? numeric : table.columns).map(({ name }) => name);
}

function describe({ subtitle, note }: Chart, { alternative }: PlacedChart): string {
  const words = [subtitle, ...(note ? [note] : []), alternative].join(' ');
  return words.length <= MOST_WORDS ? words : `${words.slice(0, MOST_WORDS - 1).toWellFormed()}…`;
}

function earlier(known: string | null, day: string | null): string | null {
  return known === null || (day !== null && day < known) ? day : known;
}

function later(known: string | null, day: string | null): string | null {
  return known === null || (day !== null && day > known) ? day : known;
}
