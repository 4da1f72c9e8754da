import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FIXTURE, ROOT } from '../sites.ts';

const { jobs } = parse(readFileSync(join(ROOT, '.github', 'workflows', 'check.yml'), 'utf8'));
const STEPS: readonly { readonly name: string; readonly run?: string }[] = jobs.content.steps;
const TEMPORARY = mkdtempSync(join(tmpdir(), 'notice-period-pull-'));
let count = 0;

afterAll(() => rmSync(TEMPORARY, { recursive: true }));

/** A pull request as its workflow sees it: the proposed content, and in `base` the code with the content as it is. */
function propose(change: (content: string) => void): {
  readonly status: number | null;
  readonly said: string;
  readonly summary: string;
} {
  const folder = join(TEMPORARY, String(++count));
  for (const content of ['content', join('base', 'content')])
    cpSync(FIXTURE.contentDir, join(folder, content), { recursive: true });
  symlinkSync(join(ROOT, 'src'), join(folder, 'base', 'src'));
  change(join(folder, 'content'));
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, '');
  const run = (name: string) =>
    spawnSync('bash', ['-eo', 'pipefail', '-c', STEPS.find((step) => step.name === name)?.run ?? 'exit 9'], {
      cwd: folder,
      env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, GITHUB_STEP_SUMMARY: summary },
      encoding: 'utf8',
    });
  expect(run('Hold the content to every address published so far').status).toBe(0);
  const { status, stdout, stderr } = run('Check the content');
  if (status !== 0) expect(run('Say what is wrong on one page').status).toBe(0);
  return { status, said: stdout + stderr, summary: readFileSync(summary, 'utf8') };
}

const firstEvent = (content: string): string => {
  const year = readdirSync(join(content, 'events')).sort()[0] ?? '';
  return join(content, 'events', year, readdirSync(join(content, 'events', year)).sort()[0] ?? '');
};

it('content as it is passes', () => {
  expect(propose(() => undefined)).toMatchObject({ status: 0, summary: '' });
});

it('a fault is marked at its line of the proposed file and said in words, and a link to a file elsewhere is one', () => {
  // Told so, git writes a symbolic link as a text file with the path it leads to.
  expect(jobs.content.env).toMatchObject({ GIT_CONFIG_KEY_0: 'core.symlinks', GIT_CONFIG_VALUE_0: 'false' });
  const { status, said, summary } = propose((content) => {
    const file = firstEvent(content);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^kind: .*/m, 'kind: no-such-kind'));
    writeFileSync(join(dirname(file), 'passwords.mdx'), '/etc/passwd');
  });
  expect(status).toBe(1);
  expect(said).toMatch(/^::error file=content\/events\/\d{4}\/[a-z0-9-]+\.mdx,line=\d+,col=\d+,title=reference-unknown::/m);
  expect(said).toMatch(/^::error file=content\/events\/\d{4}\/passwords\.mdx,line=1,/m);
  expect(summary).toContain('## What is wrong, and what to write instead\n');
  expect(summary).toMatch(/^    content\/events\/\d{4}\/[a-z0-9-]+\.mdx:\d+:\d+  reference-unknown$/m);
});

it('a published entry cannot be taken out together with its line of the lock file', () => {
  const { status, said } = propose((content) => {
    rmSync(firstEvent(content));
    writeFileSync(join(content, 'published.lock'), '');
  });
  expect(status).toBe(1);
  expect(said).toMatch(/title=id-lost::/);
});
