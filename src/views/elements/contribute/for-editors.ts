import { severityOf } from '../../../domain/rules/rules.ts';
import type { PlacedProblem } from './place-problems.ts';

// What only those who keep the lists can mend: how far the material reaches, which hosts may be linked.
const RULES: ReadonlySet<string> = new Set(['when-after-known', 'source-host', 'link-host']);
// An employer or a place that the record has not met yet is what most new events bring along.
const OPEN_LISTS = /^(?:organisations|places|legs\.\d+\.places)$/;

/** Whether a problem keeps an entry from being sent, or is to be looked at: a warning, or what is the editors' to settle. */
export function isForEditors({ rule, control }: Pick<PlacedProblem, 'rule' | 'control'>): boolean {
  const isUnlisted = rule === 'reference-unknown' && control !== null && OPEN_LISTS.test(control);
  return isUnlisted || RULES.has(rule) || severityOf({ rule }) === 'warning';
}
