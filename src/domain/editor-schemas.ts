import { z } from 'astro/zod';
import { chartSchema } from './chart.ts';
import { eventSchema } from './event.ts';
import { VOCABULARY_SCHEMAS } from './read-vocabulary.ts';
import { storySchema } from './story.ts';
import { ZONE_NAMES } from './time/zone-names.ts';

/** A JSON Schema as plain JSON. Draft 7, which every editor reads. */
export type EditorSchema = Readonly<Record<string, unknown>>;

/** What a file of content may hold, by the name of its schema. */
export const EDITOR_FILES = { event: eventSchema, story: storySchema, chart: chartSchema, ...VOCABULARY_SCHEMAS };

export type EditorFile = keyof typeof EDITOR_FILES;

/** The ids that may be named; a list that is null could not be read. */
export interface KnownIds {
  readonly organisations: readonly string[] | null;
  readonly offices: readonly string[] | null;
  readonly metrics: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly stories: readonly string[] | null;
}

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** Where the ids of the content at hand stand, beside the schemas that refer to them. */
export const LISTS_FILE = 'lists.schema.json';

// Fields that name something on a list are called alike wherever they stand.
const FIELDS: Readonly<Record<string, keyof KnownIds | 'zones'>> = {
  kind: 'kinds',
  kinds: 'kinds',
  organisation: 'organisations',
  organisations: 'organisations',
  places: 'offices',
  within: 'offices',
  clocks: 'offices',
  metric: 'metrics',
  share: 'metrics',
  story: 'stories',
  stories: 'stories',
  zone: 'zones',
};

/** The schema of a kind of file, for editors: it comes from the code alone and refers to the lists of the content at hand. */
export function describeFile(name: EditorFile): EditorSchema {
  const schema = z.toJSONSchema(EDITOR_FILES[name], { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  const described = refer(JSON.parse(JSON.stringify(schema)));
  return { title: name, ...(isGroup(described) ? described : {}) };
}

/** The ids of a content root, to which the other schemas refer. */
export function describeLists(ids: KnownIds): EditorSchema {
  const anyId = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
  const lists = Object.entries(ids).map(([name, known]: [string, readonly string[] | null]) => [
    name,
    known === null || known.length === 0 ? anyId : { type: 'string', enum: [...known].sort() },
  ]);
  const zones = { type: 'string', enum: [...ZONE_NAMES, 'local'] };
  return { $schema: DRAFT, title: 'lists', definitions: { ...Object.fromEntries(lists), zones } };
}

/** Lets every field that names something on a list refer to that list. */
function refer(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(refer);
  if (!isGroup(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === 'properties' && isGroup(value) ? referFields(value) : refer(value)]),
  );
}

function referFields(fields: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const list = FIELDS[name];
      if (list === undefined || !isGroup(field)) return [name, refer(field)];
      const reference = { $ref: `${LISTS_FILE}#/definitions/${list}` };
      const { type, description, items } = field;
      // In draft 7 nothing beside a reference counts.
      if (type === 'string' && !('enum' in field)) return [name, { description, allOf: [reference] }];
      if (type === 'array' && isGroup(items) && items['type'] === 'string') return [name, { ...field, items: reference }];
      return [name, refer(field)];
    }),
  );
}

function isGroup(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
