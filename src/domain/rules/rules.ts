import type { Problem } from '../problem.ts';
import { ADDRESS_RULES } from './address-rules.ts';
import { BODY_RULES } from './body-rules.ts';
import { CARE_RULES } from './care-rules.ts';
import { FILE_RULES } from './file-rules.ts';
import { REFERENCE_RULES } from './reference-rules.ts';
import type { Rule, Severity } from './rule.ts';
import { TIME_RULES } from './time-rules.ts';

/** Rules of one kind, with what they guard. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Every rule of the check, in the order in which they are explained. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  { title: 'Files and fields', rules: FILE_RULES },
  { title: 'Times', rules: TIME_RULES },
  { title: 'References, figures and sources', rules: REFERENCE_RULES },
  { title: 'Texts', rules: BODY_RULES },
  { title: 'Care for readers and for people', rules: CARE_RULES },
  { title: 'Addresses', rules: ADDRESS_RULES },
];

export const RULES: readonly Rule[] = RULE_GROUPS.flatMap(({ rules }) => rules);

const byId: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id; null where there is none. */
export function findRule(id: string): Rule | null {
  return byId.get(id) ?? null;
}

export function severityOf({ rule }: Pick<Problem, 'rule'>): Severity {
  return byId.get(rule)?.severity ?? 'error';
}

/** The problems that stop a build. */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => severityOf(problem) === 'error');
}

/** Path of the page that explains a rule, below the base path. */
export function rulePath(id: string): string {
  return `/contribute/rules/${id}/`;
}
