import { contributorSchema } from '../contributor.ts';
import type { EventFrontMatter } from '../event.ts';
import { conflictSchema, correctionSchema, eventSchema, legSchema, personSchema } from '../event.ts';
import type { Figure } from '../figure.ts';
import { figureSchema } from '../figure.ts';
import type { Source } from '../source.ts';
import { sourceSchema } from '../source.ts';
import { LESSONS } from './lessons.ts';
import { commentLine, quoteItem, quoteYaml } from './quote-yaml.ts';

type Loose<T> = { readonly [Field in keyof T]?: T[Field] | null | undefined };

/**
 * The front matter of an entry as far as it is known: any field may still be missing, also in figures and sources. Null writes the
 * name of a field alone, as a form that is to be filled in has it.
 */
export type EntryFields = Loose<Omit<EventFrontMatter, 'figures' | 'sources'>> & {
  readonly figures?: readonly Loose<Figure>[] | null | undefined;
  readonly sources?: readonly Loose<Source>[] | null | undefined;
};

export interface EntryParts {
  readonly fields: EntryFields;
  /** Lines of comment above the fields. */
  readonly head?: readonly string[];
  /** What is left to write, by field: a comment above the field, or in its place while it is missing. */
  readonly todo?: { readonly [Field in keyof EntryFields]?: string };
  /** Whether comments say what fields mean, and which more there are. */
  readonly explain?: boolean;
  /** What stands below the front matter, in MDX. */
  readonly body?: string;
}

// The order in which fields are best written is that of the schemas.
const ITEM_SCHEMAS = {
  people: personSchema,
  figures: figureSchema,
  legs: legSchema,
  conflicts: conflictSchema,
  contributors: contributorSchema,
  corrections: correctionSchema,
  sources: sourceSchema,
} as const;

// Nowhere in particular, and nobody to be named.
const MEANT_EMPTY: ReadonlySet<string> = new Set(['places', 'contributors']);

/**
 * Renders an entry as the text of its MDX file, fields in the order of the schema, texts quoted so that they are read back as they are.
 * A field without a value, an empty text or an empty list is left out, but for those lists that say something by being empty.
 */
export function renderEntry({ fields, head = [], todo = {}, explain = false, body = '' }: EntryParts): string {
  const lines = head.map(commentLine);
  for (const name of fieldNames()) {
    const missing = todo[name];
    if (missing !== undefined) lines.push(commentLine(`TODO ${name}: ${missing}`));
    const written = renderField(name, fields[name]);
    const lesson = explain ? LESSONS[name] : undefined;
    if (written.length === 0) {
      if (lesson?.missing && missing === undefined) lines.push(commentLine(lesson.missing));
    } else lines.push(...(lesson?.present ? [commentLine(lesson.present)] : []), ...written);
  }
  const text = body.trim();
  return `---\n${lines.join('\n')}\n---\n${text === '' ? '' : `\n${text}\n`}`;
}

function fieldNames(): (keyof EntryFields)[] {
  return eventSchema.keyof().options;
}

function renderField(name: keyof EntryFields, value: EntryFields[keyof EntryFields]): string[] {
  if (value === undefined || value === '') return [];
  if (value === null) return [`${name}:`];
  if (!isList(value)) return [`${name}: ${scalar(value)}`];
  if (value.length === 0) return MEANT_EMPTY.has(name) ? [`${name}: []`] : [];
  const [first] = value;
  if (typeof first === 'string') return [`${name}: ${flowList(value)}`];
  const keys = isItemList(name) ? Object.keys(ITEM_SCHEMAS[name].shape) : [];
  return [`${name}:`, ...value.flatMap((item) => renderItem(item, keys))];
}

function renderItem(item: unknown, keys: readonly string[]): string[] {
  const written = keys.flatMap((key): string[] => {
    const value: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined;
    if (value === undefined || value === '') return [];
    if (value === null) return [`${key}:`];
    return [`${key}: ${isList(value) ? flowList(value) : scalar(value)}`];
  });
  return written.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? quoteYaml(value) : String(value);
}

function flowList(values: readonly unknown[]): string {
  return `[${values.map((value) => quoteItem(String(value))).join(', ')}]`;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isItemList(name: string): name is keyof typeof ITEM_SCHEMAS {
  return name in ITEM_SCHEMAS;
}
