import type { Field } from './table.ts';

interface Described {
  readonly description?: string | undefined;
}

type More = Pick<Field, 'required' | 'format' | 'values'>;

/** A column that says what the field of the schema says, so that dictionary, CSV and JSON Schema cannot differ. Throws where the schema says nothing. */
export function fieldOf<Name extends string>(
  shape: Readonly<Record<Name, Described>>,
  name: Name,
  type: Field['type'],
  more: More = {},
): Field {
  const about = shape[name].description;
  if (about === undefined) throw new Error(`The schema does not say what ${name} means.`);
  return { name, type, about, ...more };
}
