import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { scriptOf } from './bins.ts';
import type { Step } from './run-step.ts';
import { runSteps } from './run-step.ts';
import type { TestSite } from './sites.ts';
import { CACHE, FIXTURE, REAL, ROOT, siteEnv } from './sites.ts';

// Besides UTC: far behind and ahead of it, across the date line (Apia, 2011), with clocks changed by half an hour (Lord Howe), and at UTC+5:45.
const HOST_ZONES = ['America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

// Of those that run beside each other the long ones come first, so that both lanes end at one time.
const STEPS: readonly Step[] = [
  {
    group: 'types',
    name: 'types of components',
    script: scriptOf('astro'),
    args: ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
    beside: true,
  },
  unit('UTC', 'src'),
  { ...vitest('commands', 'commands', 'tests', ['--exclude', '{site,builds}/**']), beside: true },
  ...HOST_ZONES.map((zone) => unit(zone, join('src', 'domain', 'time'))),
  { group: 'format', name: 'format', script: scriptOf('prettier'), args: ['--check', '.'], beside: true },
  { group: 'content', name: 'content', script: join(ROOT, 'src', 'cli', 'check.ts'), args: [], beside: true },
  // After the types of components, which write down the types of the collections.
  { group: 'types', name: 'types of modules', script: scriptOf('typescript', 'tsc'), args: ['--noEmit'] },
  { group: 'build', name: 'history of the fixture content', script: join(ROOT, 'tests', 'fixture-history.ts'), args: [] },
  build(FIXTURE),
  build(REAL),
  { ...vitest('site', 'built sites', join('tests', 'site')), beside: true },
  { ...vitest('site', 'further builds', join('tests', 'builds')), beside: true },
  {
    group: 'browser',
    name: 'browser',
    script: scriptOf('@playwright/test', 'playwright'),
    args: ['test'],
    env: { BROWSER_REPORT: join(CACHE, 'browser.json') },
    report: { kind: 'playwright', file: join(CACHE, 'browser.json') },
  },
];

process.exitCode = await main(process.argv.slice(2));

/** Runs every step, or those of the groups named; a failure stops nothing but is the result. */
async function main(groups: readonly string[]): Promise<number> {
  const known = [...new Set(STEPS.map(({ group }) => group))];
  const unknown = groups.filter((group) => !known.includes(group));
  if (unknown.length > 0) {
    process.stderr.write(`There are no tests called ${unknown.join(', ')}. Write one or more of: ${known.join(', ')}.\n`);
    return 2;
  }
  mkdirSync(CACHE, { recursive: true });
  const results = await runSteps(STEPS.filter(({ group }) => groups.length === 0 || groups.includes(group)));
  const [passed, failed] = [sum(results.map((result) => result.passed)), sum(results.map((result) => result.failed))];
  process.stdout.write('\n');
  for (const { step, seconds, ...counts } of results) {
    const numbers = `${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(4)} failed ${seconds.toFixed(1).padStart(6)} s`;
    process.stdout.write(`${counts.failed === 0 ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(36)}${numbers}\n`);
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

function unit(zone: string, folder: string): Step {
  return { ...vitest('unit', `unit tests in ${zone}`, folder, [], { TZ: zone }), beside: true };
}

function vitest(
  group: string,
  name: string,
  folder: string,
  more: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Step {
  const file = join(CACHE, `${name.replaceAll(/\W+/g, '-')}.json`);
  const args = ['run', '--dir', folder, ...more, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return { group, name, script: scriptOf('vitest'), args, env, report: { kind: 'vitest', file } };
}

function build(site: TestSite): Step {
  return {
    group: 'build',
    name: `build of the ${site.name} site`,
    script: scriptOf('astro'),
    args: ['build'],
    env: siteEnv(site),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
