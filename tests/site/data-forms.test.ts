import { Validator } from '@seriousme/openapi-schema-validator';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { FIXTURE, REAL } from '../sites.ts';
import { openData } from './open-data.ts';

interface Resource {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly format?: string;
      readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
    }[];
    readonly primaryKey: readonly string[];
  };
}

// How a cell of each type is written; anything else would be read as a text or refused.
const CELLS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
  boolean: /^(true|false)$/,
};

/** What somebody who reads the data would check them with. */
function readersOwn(): Ajv2020 {
  return addFormats.default(new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }));
}

/** A schema that refuses fields it does not tell of, which those who read by it have to bear. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && 'type' in inner ? { ...inner, additionalProperties: false } : inner;
}

describe.each([REAL, FIXTURE])('the forms of the open data of the $name site', (site) => {
  const { url }: { url: string } = parseYaml(readFileSync(join(site.contentDir, 'site.yaml'), 'utf8'));
  const { text, json, pathOf, rows } = openData(site, new URL(site.basePath, url).href);
  const files = globSync('api/v1/**/*.json', { cwd: site.outDir }).map((file) => file.replaceAll('\\', '/'));
  const documents = files.filter((file) => !/(\.schema|openapi)\.json$/.test(file));
  const ajv = readersOwn();

  test('every document is as its schema says, with no field that the schema does not tell of', () => {
    for (const file of files.filter((name) => name.endsWith('.schema.json'))) {
      const schema = json(file);
      expect(pathOf(String(schema['$id']))).toBe(file);
      ajv.addSchema(closed(schema) as object);
    }
    expect(documents.length).toBeGreaterThan(20);
    for (const file of documents) {
      const document = json(file);
      const validate = ajv.getSchema(document.$schema);
      if (!validate) throw new Error(`${file} names the schema ${document.$schema}, which there is not.`);
      expect(validate(document) ? [] : validate.errors, file).toEqual([]);
    }
  });

  test('a schema lets nothing pass that breaks it', () => {
    const name = 'api/v1/figures.json';
    const document = json(name);
    const validate = readersOwn().compile(json('api/v1/figures.schema.json'));
    const [first] = document['figures'] as Record<string, unknown>[];
    const wrong = [
      { ...first, qualifier: 'roughly' },
      { ...first, value: '8,000' },
      { ...first, event_id: 'A b' },
      { ...first, metric: null },
    ];
    expect(validate({ ...document, figures: [{ ...first, added_later: 1 }] })).toBe(true);
    for (const figure of wrong) expect(validate({ ...document, figures: [figure] }), JSON.stringify(figure)).toBe(false);
  });

  test('OpenAPI is valid, and tells of every file and of no other', async () => {
    const api = json('api/v1/openapi.json');
    expect(await new Validator().validate(JSON.parse(text('api/v1/openapi.json')))).toMatchObject({ valid: true });
    const { paths, servers } = api as unknown as {
      paths: Readonly<Record<string, unknown>>;
      servers: readonly { readonly url: string }[];
    };
    const folder = pathOf(`${servers[0]?.url}/`);
    const told = Object.keys(paths).map(
      (path) =>
        new RegExp(
          `^${folder}${path
            .slice(1)
            .replace('.', '\\.')
            .replace(/\{\w+\}/, '[^/]+')}$`,
        ),
    );
    expect(documents.filter((file) => !told.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(told.filter((pattern) => !documents.some((file) => pattern.test(file)))).toEqual([]);
  });

  test('the answers of OpenAPI are as the documents are', () => {
    const { paths, ...api } = json('api/v1/openapi.json') as unknown as Record<string, Readonly<Record<string, unknown>>>;
    const own = readersOwn();
    own.addVocabulary(['components']);
    own.addSchema({ $id: 'api', ...(closed({ components: api['components'] }) as object) });
    for (const [path, file] of [
      ['/index.json', 'api/v1/index.json'],
      ['/events.json', 'api/v1/events.json'],
      ['/sources.json', 'api/v1/sources.json'],
      ['/events/{id}.json', documents.find((name) => name.includes('/events/')) ?? ''],
      ['/years/{year}.json', documents.find((name) => name.includes('/years/')) ?? ''],
    ] as const) {
      const reference = /"\$ref":"(#[^"]+)"/.exec(JSON.stringify(paths?.[path]))?.[1] ?? '';
      const validate = own.getSchema(`api${reference}`);
      expect(validate?.(json(file)), `${path} ${reference} ${JSON.stringify(validate?.errors)}`).toBe(true);
    }
  });

  test('sums and sizes of the data package and of the list of sums are those of the files', () => {
    const octets = (name: string): Buffer => readFileSync(join(site.outDir, 'data', name));
    const sum = (name: string): string => createHash('sha256').update(octets(name)).digest('hex');
    const { resources } = json('data/datapackage.json') as unknown as { resources: readonly Resource[] };
    expect(resources.map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
      ['events.csv', 'figures.csv', 'legs.csv', 'sources.csv'].map((name) => [name, octets(name).length, `sha256:${sum(name)}`]),
    );
    const others = globSync('*', { cwd: join(site.outDir, 'data') }).filter(
      (name) => !/^(index\.html|SHA256SUMS\.txt)$/.test(name),
    );
    expect(text('data/SHA256SUMS.txt')).toBe(
      others
        .sort()
        .map((name) => `${sum(name)}  ${name}\n`)
        .join(''),
    );
  });

  test('every cell is of the type that the data package gives its column', () => {
    const { resources } = json('data/datapackage.json') as unknown as { resources: readonly Resource[] };
    for (const { name, schema } of resources) {
      const table = rows(name);
      expect(Object.keys(table[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
      const faults = table.flatMap((row) =>
        schema.fields.flatMap(({ name: column, type, format, constraints }) => {
          const cell = row[column] ?? '';
          if (cell === '') return constraints?.required ? [`${column} is empty`] : [];
          const fits =
            CELLS[type]?.test(cell) && (format !== 'uri' || URL.canParse(cell)) && (constraints?.enum?.includes(cell) ?? true);
          return fits ? [] : [`${column}: ${cell}`];
        }),
      );
      expect(faults, name).toEqual([]);
    }
  });
});
