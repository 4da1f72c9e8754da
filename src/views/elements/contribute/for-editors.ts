import type { Problem } from '../../../domain/problem.ts';
import { severityOf } from '../../../domain/rules/rules.ts';

// What only those who keep the lists can mend: how far the material reaches, which hosts may be linked.
const RULES: ReadonlySet<string> = new Set(['when-after-known', 'source-host', 'link-host']);

/** Whether a problem keeps an entry from being sent, or is to be looked at: a warning, or what is the editors' to settle. */
export function isForEditors(problem: Pick<Problem, 'rule'>): boolean {
  return RULES.has(problem.rule) || severityOf(problem) === 'warning';
}
