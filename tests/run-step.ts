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
  /** Whether it reads nothing that another step writes and needs little of the machine: such steps run two at a time. */
  readonly beside?: boolean;
}

export interface Result extends Counts {
  readonly step: Step;
  readonly seconds: number;
}

/** Runs the steps and returns their results in the same order; a failure stops nothing. */
export async function runSteps(steps: readonly Step[]): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = steps.filter(({ beside }) => beside);
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step, 'pipe'));
  };
  await Promise.all([lane(), lane()]);
  for (const step of steps.filter(({ beside }) => !beside)) results.push(await runStep(step, 'inherit'));
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
