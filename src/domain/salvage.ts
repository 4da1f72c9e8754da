import { z } from 'astro/zod';

/** What is left of a record after its schema refused it: the sound fields, and the names of those that are not. */
export interface Salvaged<T> {
  readonly sound: Partial<T>;
  readonly unsound: ReadonlySet<string>;
}

/**
 * Keeps the fields of a record that are sound one by one, so that one fault does not hide the others in a file. A list keeps its
 * sound items where they stand and holes for the rest: forEach and map pass over holes, and the numbers of items stay right.
 */
export function salvage<S extends z.ZodObject>(schema: S, raw: unknown): Salvaged<z.output<S>> {
  const sound: Record<string, unknown> = {};
  const unsound = new Set<string>();
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { sound: {}, unsound: new Set(Object.keys(schema.shape)) };
  for (const [name, field] of Object.entries(schema.shape)) {
    const value: unknown = Reflect.get(raw, name);
    const parsed = z.safeParse(field, value);
    if (parsed.success) {
      sound[name] = parsed.data;
      continue;
    }
    unsound.add(name);
    const item = itemOf(field);
    if (item && Array.isArray(value)) sound[name] = soundItems(item, value);
  }
  return { sound: sound as Partial<z.output<S>>, unsound };
}

function soundItems(item: z.core.$ZodType, values: readonly unknown[]): unknown[] {
  const kept: unknown[] = [];
  kept.length = values.length;
  values.forEach((value, index) => {
    const parsed = z.safeParse(item, value);
    if (parsed.success) kept[index] = parsed.data;
  });
  return kept;
}

/** The schema of a list's items, when the field is a list. */
function itemOf(field: z.core.$ZodType): z.core.$ZodType | null {
  const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
  return inner instanceof z.ZodArray ? inner.element : null;
}
