import type { PlacedProblem } from './place-problems.ts';

// What only those who keep the lists can mend: how far the material reaches, which hosts may be linked.
const RULES: ReadonlySet<string> = new Set(['when-after-known', 'source-host', 'link-host']);

/** Whether a problem keeps an entry from being sent, or is the editors' to settle once they have it. */
export function isForEditors({ rule }: Pick<PlacedProblem, 'rule'>): boolean {
  return RULES.has(rule);
}
