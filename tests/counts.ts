import { existsSync, readFileSync } from 'node:fs';

/** The JSON report of a test runner. */
export interface Report {
  readonly kind: 'vitest' | 'playwright';
  readonly file: string;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts the test cases of a step by its report. A step without one is a single case, and one that went wrong in a way that
 * no case shows, such as a file that could not be loaded, counts as a failure.
 */
export function countTests(succeeded: boolean, report: Report | undefined): Counts {
  if (!report) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = existsSync(report.file) ? readCounts(report) : { passed: 0, failed: 0 };
  return { passed: counts.passed, failed: counts.failed === 0 && !succeeded ? 1 : counts.failed };
}

function readCounts({ kind, file }: Report): Counts {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (kind === 'vitest') return { passed: numberAt(json, 'numPassedTests'), failed: numberAt(json, 'numFailedTests') };
  const stats = fieldOf(json, 'stats');
  return { passed: numberAt(stats, 'expected'), failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') };
}

function numberAt(value: unknown, name: string): number {
  const found = fieldOf(value, name);
  if (typeof found !== 'number') throw new Error(`The report has no number "${name}".`);
  return found;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
