import { nearest } from './nearest.ts';
import type { Reason } from './problem.ts';

/** A closed list as a check sees it. `names` is null when the list itself could not be read: then nothing is refused for it. */
export interface KnownNames {
  readonly what: string;
  readonly where: string;
  readonly names: ReadonlySet<string> | null;
  /** What is now called by another name: the new one by the former one. */
  readonly renamed?: ReadonlyMap<string, string>;
}

/** Why a name may not be used: it is not on its list. Null when it is. */
export function unknownName(name: string, known: KnownNames): Reason | null {
  if (!known.names || known.names.has(name)) return null;
  const renamed = known.renamed?.get(name);
  const close = nearest(name, known.names);
  return {
    rule: 'reference-unknown',
    message: `There is no ${known.what} "${name}" in ${known.where}.`,
    hint: renamed ? `It is now called "${renamed}". Write that.` : close ? `Did you mean "${close}"?` : hintFor(known),
  };
}

function hintFor({ what, where, names }: KnownNames): string {
  const all = [...(names ?? [])];
  if (all.length === 0) return `Add the ${what} first.`;
  return all.length <= 12 ? `Write one of: ${all.join(', ')}.` : `Write an id from ${where}, or add the ${what} there first.`;
}
