import { z } from 'astro/zod';
import type { DocumentName } from './documents.ts';
import { DOCUMENTS } from './documents.ts';

/** A JSON Schema as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema (2020-12) of a form of document; `address` is where it is published and so its `$id`. */
export function describeDocument(name: DocumentName, address: string): JsonSchema {
  const { about, schema } = DOCUMENTS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', override: tidy });
  return { $schema, $id: address, title: name, description: about, ...rest };
}

/** The schemas of all documents and of what is in them by their names, each referring to others below `prefix`. */
export function describeComponents(prefix: string): Record<string, JsonSchema> {
  const all = z.object(Object.fromEntries(Object.values(DOCUMENTS).map(({ schema }, index) => [index, schema])));
  const { $defs = {} } = z.toJSONSchema(all, { io: 'input', target: 'draft-2020-12', override: tidy });
  return JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', `"${prefix}`));
}

/** A format says what zod spells out as a pattern of several lines, and numbers here are far from the largest safe one. */
function tidy({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
