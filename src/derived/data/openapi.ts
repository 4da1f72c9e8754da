import type { DocumentName, ListName } from '../../domain/data/documents.ts';
import { DOCUMENTS, LISTS } from '../../domain/data/documents.ts';
import { describeComponents } from '../../domain/data/json-schema.ts';
import { SCHEMA_VERSION } from './changelog.ts';
import type { DataSite } from './data-site.ts';
import { API, DATA } from './data-site.ts';
import { renderIndented } from './render-document.ts';

interface PathParameter {
  readonly name: string;
  readonly description: string;
  readonly pattern: string;
}

/** Describes the files of the programming interface as OpenAPI 3.1. They are files: no queries, no keys, nothing but GET. */
export function renderOpenApi({ addressOf, corpus, license }: DataSite): string {
  const { name, about, contact } = corpus.vocabulary.site;
  const lists = Object.keys(LISTS) as ListName[];
  return renderIndented({
    openapi: '3.1.0',
    info: {
      title: `${name}: open data`,
      summary: 'Read-only files. Within a major version things are only added.',
      description: about,
      version: SCHEMA_VERSION,
      license: { name: license.name, identifier: license.id },
      ...(contact === undefined ? {} : { contact: { name, email: contact } }),
    },
    servers: [{ url: addressOf(API).replace(/\/$/, '') }],
    externalDocs: { description: 'What there is, columns, licence and examples', url: addressOf(DATA) },
    paths: {
      '/index.json': describePath('index', 'getIndex'),
      ...Object.fromEntries(lists.map((list) => [`/${list}.json`, describePath(list, `list${capitalise(list)}`)])),
      '/years/{year}.json': describePath(
        'events',
        'listEventsOfYear',
        YEAR,
        'Events of a year, the years of which events.json lists.',
      ),
      '/events/{id}.json': describePath('event', 'getEvent', ID),
    },
    components: { schemas: describeComponents('#/components/schemas/') },
  });
}

const YEAR: PathParameter = {
  name: 'year',
  description: 'Year, such as 2026; further parts of it are led to by next.',
  pattern: '^\\d{4}(-\\d+)?$',
};
const ID: PathParameter = { name: 'id', description: 'Permanent id of an event.', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };

function describePath(
  form: DocumentName,
  operationId: string,
  parameter?: PathParameter,
  about: string = DOCUMENTS[form].about,
): unknown {
  const $ref = `#/components/schemas/${componentOf(form)}`;
  return {
    get: {
      operationId,
      summary: about,
      ...(parameter ? { parameters: [describeParameter(parameter)] } : {}),
      responses: {
        '200': { description: about, content: { 'application/json': { schema: { $ref } } } },
        ...(parameter ? { '404': { description: 'There is none; the answer is a page for people.' } } : {}),
      },
    },
  };
}

function describeParameter({ name, description, pattern }: PathParameter): unknown {
  return { name, in: 'path', required: true, description, schema: { type: 'string', pattern } };
}

function componentOf(form: DocumentName): string {
  const { id } = DOCUMENTS[form].schema.meta() ?? {};
  if (id === undefined) throw new Error(`The schema of ${form} has no name.`);
  return id;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
