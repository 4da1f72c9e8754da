import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FIXTURE, ROOT } from '../sites.ts';
import { SOUND_EVENT } from './faults.ts';

const TEMPORARY = mkdtempSync(join(tmpdir(), 'notice-period-ways-'));
const COMMAND = join(ROOT, 'src', 'cli', 'check.ts');
const FILE = 'content/events/2021/example.mdx';
let count = 0;

afterAll(() => rmSync(TEMPORARY, { recursive: true }));

/** A newsroom's folder with one event more. */
function newsroom(text: string): string {
  const folder = join(TEMPORARY, String(++count));
  cpSync(FIXTURE.contentDir, join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, FILE), text);
  return folder;
}

const { CONTENT_DIR: _, ...env } = process.env;

function check(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const TRACKED = SOUND_EVENT.replace("/notice'", "/notice?utm_source=feed'");
const UNTIDY = TRACKED.replace('zone: America/New_York', 'zone: "US/Eastern"   # as the notice says').replaceAll('\n', '\r\n');

describe('warnings', () => {
  const folder = newsroom(TRACKED);

  test('are shown and fail nothing', () => {
    const { status, stdout } = check(folder);
    expect(status).toBe(0);
    expect(stdout).toContain(`${FILE}:21:53  warning: link-tracking\n`);
    expect(stdout).toContain('0 problems and 1 warning in 28 files\n');
  });

  test('fail with --strict', () => {
    expect(check(folder, '--strict').status).toBe(1);
  });

  test('are warnings in a pull request too, and say so to programs', () => {
    expect(check(folder, '--format', 'github').stdout).toContain(`::warning file=${FILE},line=21,col=53,title=link-tracking::`);
    const { problems } = JSON.parse(check(folder, '--format', 'json').stdout);
    expect(problems).toMatchObject([{ severity: 'warning', page: '/contribute/rules/link-tracking/' }]);
  });
});

test('paths say what is printed, not what is read', () => {
  const folder = newsroom(SOUND_EVENT.replace('[year-end-warning]', '[year-end-warnings]'));
  expect(check(folder, 'content/events/2020')).toMatchObject({ status: 0, stdout: '0 problems in 28 files\n' });
  expect(check(folder, FILE).stdout).toContain('Did you mean "year-end-warning"?');
  expect(check(join(folder, 'content', 'events'), '--content', '..', '2021').status).toBe(1);
});

test('the clock is that of the call', () => {
  const folder = newsroom(SOUND_EVENT.replace("when: '2021-03-04'\n", "when: '2021-06-29T09:00'\n"));
  expect(check(folder, '--now', '2021-06-29T12:59:00Z', FILE).stdout).toContain('warning: when-future');
  expect(check(folder, '--now', '2021-06-29T13:00:00Z', FILE).stdout).toBe('0 problems in 28 files\n');
});

describe('--fix', () => {
  test('corrects, says what, and leaves nothing for a second time', () => {
    const folder = newsroom(UNTIDY);
    const { status, stdout } = check(folder, '--fix', '--format', 'text');
    expect(stdout).toContain(
      `${FILE}: ended lines with a line feed alone; wrote texts in single quotation marks; wrote zones by their canonical name; removed tracking parameters from addresses.\n1 file changed.\n`,
    );
    expect(status).toBe(0);
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(
      SOUND_EVENT.replace('zone: America/New_York', "zone: 'America/New_York'   # as the notice says"),
    );
    expect(readdirSync(join(folder, 'content/events/2021')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(check(folder, '--fix').stdout).toContain('Nothing to correct');
  });

  test('with --dry-run shows the lines and writes nothing', () => {
    const folder = newsroom(TRACKED.replace('title: A notice goes out\n', 'title: A notice goes out  \n'));
    const before = readFileSync(join(folder, FILE), 'utf8');
    const { status, stdout } = check(folder, '--fix', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain(
      `--- ${FILE}\n+++ ${FILE}\n@@ line 1 @@\n ---\n-title: A notice goes out··\n+title: A notice goes out\n`,
    );
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(before);
  });

  test('leaves files that were not named', () => {
    const folder = newsroom(TRACKED);
    check(folder, '--fix', 'content/events/2020');
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(TRACKED);
  });
});

test('a rule is explained without any content', () => {
  const { status, stdout } = check(TEMPORARY, '--explain', 'time-overlap');
  expect(status).toBe(0);
  expect(stdout).toContain('The clock showed this time twice.');
  expect(stdout).toContain('/contribute/rules/time-overlap/');
});

test('--watch checks again when files are changed, replaced, made, renamed and deleted, and ends with Ctrl and C', async () => {
  const folder = newsroom(SOUND_EVENT);
  const child = spawn(process.execPath, [COMMAND, '--watch'], { cwd: folder, env });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let printed = '';
  let wake = (): void => undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    wake();
  });
  /** What is printed up to the next time that it waits, after a change. */
  const after = async (change: () => void, pattern: RegExp): Promise<void> => {
    printed = '';
    change();
    while (!(pattern.test(printed) && printed.endsWith('ends.\n'))) await new Promise<void>((resolve) => (wake = resolve));
  };
  const path = join(folder, FILE);
  const other = join(folder, 'content/events/2021/other.mdx');
  await after(() => undefined, /^0 problems in 28 files/);
  await after(
    () => writeFileSync(path, SOUND_EVENT.replace('kind: notice', 'kind: notcie')),
    /reference-unknown[\s\S]*1 problem in 28/,
  );
  await after(() => writeFileSync(path, SOUND_EVENT), /^0 problems in 28/);
  // Many editors write beside a file and rename.
  const replace = (text: string): void => {
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  };
  for (let times = 0; times < 2; times += 1) {
    await after(() => replace(SOUND_EVENT.replace('kind: notice', 'kind: notcie')), /reference-unknown[\s\S]*1 problem in 28/);
    await after(() => replace(SOUND_EVENT), /^0 problems in 28/);
  }
  await after(() => writeFileSync(other, SOUND_EVENT.replace('A notice goes out', 'Nobody reads it')), /^0 problems in 29/);
  await after(() => renameSync(other, join(folder, 'content/events/Other.mdx')), /file-unexpected[\s\S]*1 problem in 28/);
  await after(() => rmSync(join(folder, 'content/events/Other.mdx')), /^0 problems in 28/);
  await after(() => rmSync(join(folder, 'content/events/2011'), { recursive: true }), /problems in 26 files/);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
