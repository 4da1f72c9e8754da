import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { severityOf } from '../../src/domain/rules/rules.ts';
import { readContent } from '../../src/cli/read-content.ts';
import { FIXTURE, ROOT } from '../sites.ts';
import type { Fault } from './faults.ts';
import { ENTRY_FAULTS, LIST_FAULTS, SOUND_EVENT, SOUND_STORY } from './faults.ts';

// Each test works in a folder of its own with the fixture's content in it, as in a newsroom's own repository.
const TEMPORARY = mkdtempSync(join(tmpdir(), 'notice-period-check-'));
let count = 0;

afterAll(() => rmSync(TEMPORARY, { recursive: true }));

interface Place {
  /** Where the command is started. */
  readonly folder: string;
  readonly content: string;
}

function newsroom(): Place {
  const folder = join(TEMPORARY, String(++count));
  const content = join(folder, 'content');
  cpSync(FIXTURE.contentDir, content, { recursive: true });
  return { folder, content };
}

function apply(content: string, fault: Fault): void {
  const path = join(content, fault.file ?? `events/2021/${fault.name}.mdx`);
  const isList = path.endsWith('.yaml');
  let text = isList ? readFileSync(path, 'utf8') : path.includes('stories') ? SOUND_STORY : SOUND_EVENT;
  for (const [from, to] of fault.edits) {
    expect(text, `${fault.name}: ${from}`).toContain(from);
    text = text.replace(from, () => to);
  }
  mkdirSync(dirname(path), { recursive: true });
  // All faults stand in one folder, where one title would make them one event.
  const title = fault.rule === 'event-repeated' ? 'A notice goes out' : fault.name.replaceAll('-', ' ');
  writeFileSync(path, text.replace('title: A notice goes out\n', `title: ${title}\n`));
}

/** A story needs an event; this one belongs to all that are meant to have a fault of another kind. */
function holdStories(content: string, faults: readonly Fault[]): void {
  const stories = faults
    .filter(({ file, rule }) => file?.startsWith('stories/') && rule !== 'story-empty')
    .map(({ name }) => name);
  if (stories.length > 0)
    writeFileSync(join(content, 'events/2021/holder.mdx'), SOUND_EVENT.replace('[ferries-stop]', `[${stories.join(', ')}]`));
}

function check(
  cwd: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { CONTENT_DIR: _, ...env } = process.env;
  return spawnSync(process.execPath, [join(ROOT, 'src', 'cli', 'check.ts'), ...args], { cwd, env, encoding: 'utf8' });
}

/** UPDATE_GOLDEN=1 writes what the command prints now. The wording is what contributors live by: read the difference. */
function expectGolden(name: string, text: string): void {
  const golden = join(ROOT, 'tests', 'cli', 'golden', name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, text);
  }
  expect(text).toBe(
    existsSync(golden) ? readFileSync(golden, 'utf8').replaceAll('\r\n', '\n') : 'no golden file: run with UPDATE_GOLDEN=1',
  );
}

const UNLOCKED =
  'One entry is new or has new parts. Nothing is missing: published.lock takes it in once it is published, by npm run publish-ids; the deployment to GitHub Pages proposes that by itself.\n';

test('sound content is passed with the number of its files, and a new entry needs no line in the lock file', () => {
  const { folder, content } = newsroom();
  writeFileSync(join(content, 'events/2021/sound.mdx'), SOUND_EVENT);
  const { status, stdout, stderr } = check(folder);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `0 problems in 28 files\n${UNLOCKED}`, stderr: '' });
});

describe('each fault is found alone, under its rule and in its file', () => {
  const { content } = newsroom();
  let empty: string;
  beforeAll(() => {
    empty = join(TEMPORARY, 'one-fault');
  });

  test.each([...ENTRY_FAULTS, ...LIST_FAULTS])('$name: $rule', async (fault) => {
    rmSync(empty, { recursive: true, force: true });
    cpSync(content, empty, { recursive: true });
    apply(empty, fault);
    holdStories(empty, [fault]);
    const { problems, values } = await readContent(empty);
    expect(problems.map(({ rule }) => rule)).toContain(fault.rule);
    const file = fault.file ?? `events/2021/${fault.name}.mdx`;
    expect(problems.filter((problem) => problem.file !== file)).toEqual([]);
    expect([...new Set(problems.map(({ rule }) => rule))], JSON.stringify(problems, null, 1)).toEqual([fault.rule]);
    expect(values === null).toBe(severityOf(fault) === 'error');
  });
});

test('a problem says what is wrong and what to write, each in full sentences', async () => {
  const { content } = newsroom();
  for (const fault of ENTRY_FAULTS) apply(content, fault);
  holdStories(content, ENTRY_FAULTS);
  const { problems } = await readContent(content);
  const unfinished = problems.filter(
    ({ message, hint }) => ![message, hint].every((text) => /^\S.*[.?!…:)>/"”0-9a-z}]$/s.test(text) && text.length > 10),
  );
  expect(unfinished).toEqual([]);
  expect(
    problems.filter(({ message, hint }) => /undefined|\[object|NaN|null\b|zod|mdast|Expected|regex/i.test(`${message} ${hint}`)),
  ).toEqual([]);
});

describe('every fault of every file is printed at once', () => {
  const faulty = newsroom();
  for (const fault of ENTRY_FAULTS) apply(faulty.content, fault);
  holdStories(faulty.content, ENTRY_FAULTS);

  test.each(['text', 'json', 'github'])('as %s', (format) => {
    const { status, stdout, stderr } = check(faulty.folder, '--format', format);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expectGolden(`entries.${format === 'json' ? 'json' : `${format}.txt`}`, stdout);
  });

  test('as text when nothing is said about the format', () => {
    expect(check(faulty.folder).stdout).toBe(check(faulty.folder, '--format', 'text').stdout);
  });

  test('in another folder when one is named', () => {
    const named = check(TEMPORARY, '--content', faulty.content, '--format', 'json');
    const { files, problems }: { files: number; problems: { file: string }[] } = JSON.parse(named.stdout);
    expect(files).toBeGreaterThan(ENTRY_FAULTS.length);
    expect(problems.every(({ file }) => existsSync(join(TEMPORARY, file)))).toBe(true);
  });
});

test('faults of the lists are printed with their lines', () => {
  const parts = LIST_FAULTS.map((fault) => {
    const { folder, content } = newsroom();
    apply(content, fault);
    const { status, stdout } = check(folder);
    expect(status).toBe(1);
    return stdout;
  });
  expectGolden('lists.text.txt', parts.join('\n'));
});

test('a folder without the lists is told which are missing', () => {
  const folder = join(TEMPORARY, String(++count));
  mkdirSync(join(folder, 'content'), { recursive: true });
  const { status, stdout } = check(folder);
  expect(status).toBe(1);
  expectGolden('missing.text.txt', stdout);
});

test.each([
  ['an unknown format', ['--format', 'yaml'], 'There is no format "yaml".'],
  ['an unknown option', ['--fromat', 'text'], '--fromat'],
  ['a folder that is not there', ['--content', 'nowhere'], 'nowhere'],
  ['a path that is no content', ['..'], 'is not in the content folder'],
  ['a rule that is not there', ['--explain', 'time-gaps'], 'Did you mean time-gap?'],
  ['a clock that is none', ['--now', 'noon'], '"noon" is not a time'],
  ['a trial of nothing', ['--dry-run'], '--dry-run goes with --fix'],
])('%s is a wrong call: status 2, a reason and the usage', (_, args, reason) => {
  const { status, stdout, stderr } = check(newsroom().folder, ...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(reason);
  expect(stderr).toContain('Exit status');
  expect(stderr).not.toMatch(/ at .*\.ts:\d+/);
});

test('help is printed and is no fault', () => {
  const { status, stdout } = check(TEMPORARY, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--content DIR');
});

test('a link in the content folder is refused and not followed, since it could lead to any file of the machine', () => {
  const { folder, content } = newsroom();
  const outside = join(folder, 'secret.txt');
  writeFileSync(outside, 'a secret: of the machine');
  symlinkSync(outside, join(content, 'events/2021/linked.mdx'));
  const { status, stdout, stderr } = check(folder);
  expect(status).toBe(2);
  expect(stderr).toContain('events/2021/linked.mdx is a link, which is not followed.');
  expect(stdout + stderr).not.toContain('secret:');
});

test('a folder that is a repository of its own is read without what git keeps in it', () => {
  const { folder, content } = newsroom();
  mkdirSync(join(content, '.git'));
  symlinkSync(join(folder, 'nothing'), join(content, '.git', 'link'));
  expect(check(folder).stdout).toContain('0 problems');
});
