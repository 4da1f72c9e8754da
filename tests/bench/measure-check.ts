import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../sites.ts';
import { median } from './median.ts';

/** Seconds that the command takes to check all content: with everything read anew, and with what it kept of the last time. */
export interface CheckCost {
  readonly cold: number;
  readonly warm: number;
}

/** Checks a content folder three times each way. Throws when it is not sound. */
export function measureCheck(contentDir: string): CheckCost {
  const cold = medianOf(contentDir, '--no-cache');
  runCheck(contentDir);
  return { cold, warm: medianOf(contentDir) };
}

function medianOf(contentDir: string, ...args: readonly string[]): number {
  return median(Array.from({ length: 3 }, () => runCheck(contentDir, ...args)));
}

function runCheck(contentDir: string, ...args: readonly string[]): number {
  const start = performance.now();
  const command = [join(ROOT, 'src', 'cli', 'check.ts'), '--content', contentDir, ...args];
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`The check of ${contentDir} failed.`);
  return (performance.now() - start) / 1000;
}
