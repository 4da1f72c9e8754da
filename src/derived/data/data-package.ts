import { SCHEMA_VERSION } from './changelog.ts';
import type { DataSite } from './data-site.ts';
import { DATA, dataVersion } from './data-site.ts';
import { renderIndented } from './render-document.ts';
import type { Field, Table } from './table.ts';

/** How large a written file is, and its SHA-256 in hexadecimal digits. */
export interface Measure {
  readonly octets: number;
  readonly hash: string;
}

/**
 * Describes the tables as a Data Package (version 2). It has no `created`, which would be a time of day: that of a build, which would
 * differ between two builds of the same facts, or an invented one.
 */
export function renderDataPackage(site: DataSite, tables: readonly (Table & Measure)[]): string {
  const { corpus, addressOf, license } = site;
  const { name, about, asKnownOn } = corpus.vocabulary.site;
  return renderIndented({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'events',
    title: `${name}: events, figures, legs and sources`,
    description: about,
    homepage: addressOf(DATA),
    version: dataVersion(corpus),
    schema_version: SCHEMA_VERSION,
    as_known_on: asKnownOn,
    licenses: [{ name: license.id, title: license.name, path: license.url }],
    contributors: [{ title: name, path: addressOf('/'), roles: ['publisher'] }],
    sources: [{ title: 'Sources of the record, with what rests on each', path: addressOf('/sources/') }],
    resources: tables.map(describeTable),
  });
}

function describeTable({ name, about, fields, key, octets, hash }: Table & Measure): unknown {
  return {
    name,
    title: about,
    path: `${name}.csv`,
    type: 'table',
    // Readers of the first version of the standard look for this.
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: octets,
    hash: `sha256:${hash}`,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fields.map(describeField),
      missingValues: [''],
      primaryKey: key,
      ...(key.includes('event_id')
        ? { foreignKeys: [{ fields: ['event_id'], reference: { resource: 'events', fields: ['id'] } }] }
        : {}),
    },
  };
}

function describeField({ name, type, about, required, format, values }: Field): unknown {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return {
    name,
    type,
    // The first version of the standard takes only UTC for the default form of a time.
    ...(type === 'datetime' ? { format: 'any' } : format ? { format } : {}),
    description: about,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
