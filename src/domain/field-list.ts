import { z } from 'astro/zod';

/** A field of a schema, for documentation. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly about: string;
  /** Fields of what the field holds, where that is a group or a list of groups. */
  readonly fields: readonly Field[];
}

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
}

/** Lists the fields of a strict object schema in its order, from the descriptions in the schema itself. */
export function listFields(schema: z.ZodType): Field[] {
  const json: JsonSchema = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));
  return fieldsOf(json);
}

function fieldsOf(schema: JsonSchema): Field[] {
  const group = schema.items ?? schema;
  return Object.entries(group.properties ?? {}).map(([name, field]) => ({
    name,
    required: group.required?.includes(name) ?? false,
    about: field.description ?? '',
    fields: fieldsOf(field),
  }));
}
