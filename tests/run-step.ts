import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Counts, Report } from './counts.ts';
import { countTests } from './counts.ts';
import { ROOT } from './sites.ts';

/** One check, run as a process of its own. */
export interface Step {
  /** What the command line may name to run these steps alone. */
  readonly group: string;
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where it leaves its counts; a step without counts is one test case. */
  readonly report?: Report;
  /** Whether it reads nothing that its neighbours write: of such steps in a row two run at a time. */
  readonly beside?: boolean;
}

export interface Result extends Counts {
  readonly step: Step;
  readonly seconds: number;
}

/** Runs the steps and returns their results in the same order; a failure stops nothing. */
export async function runSteps(steps: readonly Step[]): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...steps];
  const lane = async (): Promise<void> => {
    while (waiting[0]?.beside) {
      const step = waiting.shift();
      if (step) results.push(await runStep(step, 'pipe'));
    }
  };
  while (waiting.length > 0) {
    await Promise.all([lane(), lane()]);
    const step = waiting.shift();
    if (step) results.push(await runStep(step, 'inherit'));
  }
  return results.sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step));
}

/** Runs one step. With 'pipe' what it prints appears at its end, so that two at a time do not mix their lines. */
async function runStep(step: Step, stdio: 'pipe' | 'inherit'): Promise<Result> {
  if (stdio === 'inherit') process.stdout.write(`\n== ${step.name}\n`);
  if (step.report) rmSync(step.report.file, { force: true });
  const start = performance.now();
  const child = spawn(process.execPath, [step.script, ...step.args], {
    cwd: ROOT,
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.env },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (stdio === 'pipe') process.stdout.write(`\n== ${step.name}\n${Buffer.concat(printed).toString()}`);
  return { step, ...countTests(status === 0, step.report), seconds: (performance.now() - start) / 1000 };
}
