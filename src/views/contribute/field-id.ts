/** The id of a control of the form by its name; that of its message ends in -m, that of its hint in -h. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll('.', '-')}`;
}
