import type { Reason } from './problem.ts';

/** Why a name may not stand a second time in a list. */
export function repeated(name: string, field: string): Reason {
  return { rule: 'repeated', message: `"${name}" stands twice in ${field}.`, hint: 'Remove one of them.' };
}
