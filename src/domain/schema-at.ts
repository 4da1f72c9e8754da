import { z } from 'astro/zod';

/** What a schema says about the value at a path. */
export interface SchemaInfo {
  /** Its text from `.describe()`. */
  readonly description: string | undefined;
  /** Names of its fields, when it is an object. */
  readonly keys: readonly string[];
}

/** Looks up a path in a schema of objects, lists, records and optional values. An item of a list has the description of the list. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): SchemaInfo {
  let description = schema.description;
  let at = unwrapped(schema);
  for (const step of path) {
    const next = childOf(at, step);
    if (!next) return { description: undefined, keys: [] };
    description = next.description ?? unwrapped(next).description ?? (typeof step === 'number' ? description : undefined);
    at = unwrapped(next);
  }
  return { description, keys: at instanceof z.ZodObject ? Object.keys(at.shape) : [] };
}

/** Of a schema with several forms the one that a value says it has, by the field that tells them apart; any other schema as it is. */
export function chosenForm(schema: z.ZodType, value: unknown): z.ZodType {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const said: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, schema.def.discriminator) : undefined;
  const form = formsOf(schema).find(({ names }) => names.some((name) => name === said));
  return form?.schema ?? schema;
}

/** The words that the field that tells forms apart may hold. */
export function formNames(schema: z.ZodType): string[] {
  return schema instanceof z.ZodDiscriminatedUnion ? formsOf(schema).flatMap(({ names }) => names) : [];
}

function formsOf(schema: z.ZodDiscriminatedUnion): { readonly schema: z.ZodType; readonly names: string[] }[] {
  return schema.options.flatMap((option: unknown) => {
    if (!(option instanceof z.ZodObject)) return [];
    const field: unknown = option.shape[schema.def.discriminator];
    return field instanceof z.ZodLiteral ? [{ schema: option, names: [...field.values].map(String) }] : [];
  });
}

function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType | null {
  const child: unknown =
    schema instanceof z.ZodObject
      ? schema.shape[String(step)]
      : schema instanceof z.ZodArray
        ? schema.element
        : schema instanceof z.ZodRecord
          ? schema.valueType
          : null;
  return child instanceof z.ZodType ? child : null;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodOptional)) return schema;
  const inner: unknown = schema.unwrap();
  return inner instanceof z.ZodType ? unwrapped(inner) : schema;
}
