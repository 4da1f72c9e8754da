import type { DocumentName, ListName } from '../../domain/data/documents.ts';
import { DOCUMENTS, LISTS } from '../../domain/data/documents.ts';
import { describeDocument } from '../../domain/data/json-schema.ts';
import { apiAddress, makeHead } from './api-head.ts';
import { cutList } from './cut-list.ts';
import type { DataSite } from './data-site.ts';
import { DATA } from './data-site.ts';
import { makeEventFiles } from './event-files.ts';
import { makeRemoved, makeRenamed } from './make-id-items.ts';
import { makeKinds, makeMetrics, makeOrganisations, makePlaces, makeStories } from './make-items.ts';
import type { Recorded } from './make-rows.ts';
import { makeFigureRows, makeLegRows, makeSourceRows } from './make-rows.ts';
import { renderOpenApi } from './openapi.ts';
import { renderDocument, renderIndented } from './render-document.ts';
import type { Table } from './table.ts';

/** Files below /api/v1/ by their names without the ending, each with how it is written. */
export type ApiFiles = ReadonlyMap<string, () => string>;

// Some 4 MB.
const MOST_ROWS = 5000;

const PAGES = {
  figures: DATA,
  legs: DATA,
  sources: '/sources/',
  stories: '/stories/',
  organisations: '/organisations/',
  places: '/places/',
  kinds: '/kinds/',
  metrics: DATA,
  renamed: DATA,
  removed: '/corrections/',
} as const;

/** Every file of the programming interface but those of single events. */
export function makeApiFiles(site: DataSite, recorded: readonly Recorded[], tables: readonly Table[]): ApiFiles {
  const lists = {
    figures: recorded.flatMap(makeFigureRows),
    legs: recorded.flatMap(makeLegRows),
    sources: recorded.flatMap(makeSourceRows),
    stories: makeStories(site),
    organisations: makeOrganisations(site),
    places: makePlaces(site),
    kinds: makeKinds(site),
    metrics: makeMetrics(site),
    renamed: makeRenamed(site),
    removed: makeRemoved(site),
  } as const;
  const totals = new Map<string, number>([
    ['events', recorded.length],
    ...Object.entries(lists).map(([name, items]) => [name, items.length] as const),
  ]);
  const names = Object.keys(PAGES) as (keyof typeof PAGES)[];
  return new Map([
    ['index', () => renderIndex(site, totals, tables)],
    ...makeEventFiles(site, recorded),
    ...names.flatMap((name) => makeListFiles(site, name, lists[name])),
    ...(Object.keys(DOCUMENTS) as DocumentName[]).map((form) => schemaFile(site, form)),
    ['openapi', () => renderOpenApi(site)],
  ]);
}

function makeListFiles(site: DataSite, form: keyof typeof PAGES, items: readonly unknown[]): [string, () => string][] {
  const parts = cutList(form, items, MOST_ROWS);
  return parts.map((part, index) => {
    const next = parts[index + 1]?.name ?? null;
    const head = makeHead(site, { form, name: form, page: PAGES[form], total: items.length, next });
    return [part.name, () => renderDocument({ ...head, [form]: part.items })];
  });
}

function schemaFile(site: DataSite, form: DocumentName): [string, () => string] {
  const name = `${form}.schema`;
  return [name, () => renderIndented(describeDocument(form, apiAddress(site, name)))];
}

function renderIndex(site: DataSite, totals: ReadonlyMap<string, number>, tables: readonly Table[]): string {
  const lists = (Object.keys(LISTS) as ListName[]).map((name) => ({
    name,
    description: LISTS[name].about,
    url: apiAddress(site, name),
    total: totals.get(name) ?? 0,
  }));
  return renderIndented({
    ...makeHead(site, { form: 'index', name: 'open data', page: DATA, total: lists.length, next: null }),
    lists,
    tables: tables.map(({ name, about, rows }) => ({
      name,
      description: about,
      url: site.addressOf(`${DATA}${name}.csv`),
      total: rows,
    })),
    openapi: apiAddress(site, 'openapi'),
    data_package: site.addressOf(`${DATA}datapackage.json`),
    documentation: site.addressOf(`${DATA}README.md`),
  });
}
