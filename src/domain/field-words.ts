/** `figures[1].metric` reads: "metric" in item 2 of "figures". */
export function nameOfField(path: readonly PropertyKey[]): string {
  const [last, ...rest] = path.toReversed();
  if (last === undefined) return 'the whole';
  const parent = rest.toReversed();
  if (typeof last === 'number') return `item ${last + 1} of ${nameOfField(parent)}`;
  return parent.length === 0 ? `"${String(last)}"` : `"${String(last)}" in ${nameOfField(parent)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a schema asks for, by zod’s name of the type. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of entries, each under its id',
};

/** What a value of a YAML text is. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string'
    ? `the text "${value.slice(0, 60)}"`
    : typeof value === 'number'
      ? `the number ${value}`
      : String(value);
}

/** A value as it is quoted in a message. */
export function shownValue(value: unknown): string {
  return value === null ? 'empty' : typeof value === 'string' ? `"${value.slice(0, 60)}"` : kindOf(value);
}
