import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FIXTURE, ROOT } from '../sites.ts';
import { SOUND_EVENT } from './faults.ts';

const TEMPORARY = mkdtempSync(join(tmpdir(), 'notice-period-published-'));
const LOCK = 'content/published.lock';
let count = 0;

afterAll(() => rmSync(TEMPORARY, { recursive: true }));

/** A folder with a newsroom's content, after a change. */
function newsroom(change: (content: string) => void): string {
  const folder = join(TEMPORARY, String(++count));
  cpSync(FIXTURE.contentDir, join(folder, 'content'), { recursive: true });
  change(join(folder, 'content'));
  return folder;
}

function run(command: 'check' | 'publish-ids', cwd: string, ...args: readonly string[]) {
  const { CONTENT_DIR: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'src', 'cli', `${command}.ts`), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
}

const EVENTS = 'events/2021';
const rename = (content: string): void =>
  renameSync(join(content, EVENTS, 'winter-timetable.mdx'), join(content, EVENTS, 'timetable-for-winter.mdx'));

const CHANGES: readonly (readonly [what: string, change: (content: string) => void])[] = [
  ['the file of an event is deleted', (content) => rmSync(join(content, EVENTS, 'counter-hours.mdx'))],
  ['the file of an event is renamed', rename],
  [
    'a source gets another id',
    (content) => {
      edit(join(content, EVENTS, 'harbour-review.mdx'), '[gazette]', '[paper]');
      edit(join(content, EVENTS, 'harbour-review.mdx'), 'id: gazette', 'id: paper');
    },
  ],
  [
    'a figure gets another metric',
    (content) => edit(join(content, EVENTS, 'quay-closure-withdrawn.mdx'), 'metric: signatures', 'metric: jobs-cut'),
  ],
  ['a place gets another id', (content) => edit(join(content, 'offices.yaml'), 'apia-pier:', 'pier-of-apia:')],
  ['a former id is forgotten', (content) => edit(join(content, 'organisations.yaml'), ', aliases: [lantern-line]', '')],
  ['a removal is forgotten', (content) => rmSync(join(content, 'removed.yaml'))],
  ['a merge left its marks in the lock file', (content) => edit(join(content, 'published.lock'), 'kind notice', '<<<<<<< HEAD')],
];

/** UPDATE_GOLDEN=1 writes what the command prints now. */
test('check names what a change would break, and what to write', () => {
  const printed = CHANGES.map(([what, change]) => {
    const { status, stdout, stderr } = run('check', newsroom(change));
    expect({ status, stderr }, what).toEqual({ status: 1, stderr: '' });
    return `When ${what}:\n\n${stdout}`;
  }).join('\n');
  const golden = join(ROOT, 'tests', 'cli', 'golden', 'published.text.txt');
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, printed);
  expect(printed).toBe(existsSync(golden) ? readFileSync(golden, 'utf8').replaceAll('\r\n', '\n') : 'no golden file');
});

test('what check proposes is accepted: an alias in the renamed file, a line in removed.yaml', () => {
  const folder = newsroom((content) => {
    rename(content);
    edit(join(content, EVENTS, 'timetable-for-winter.mdx'), '\nadded:', '\naliases: [winter-timetable]\nadded:');
    rmSync(join(content, EVENTS, 'counter-hours.mdx'));
    edit(
      join(content, 'removed.yaml'),
      '- what: story',
      "- { what: event, id: counter-hours, date: '2021-06-30', why: It did not happen. }\n- what: story",
    );
  });
  const { status, stdout } = run('check', folder);
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/^0 problems in 26 files\n/) });
});

test('without a lock file nothing is held to', () => {
  const folder = newsroom((content) => {
    rmSync(join(content, 'published.lock'));
    rmSync(join(content, EVENTS, 'counter-hours.mdx'));
  });
  expect(run('check', folder)).toEqual({ status: 0, stdout: '0 problems in 26 files\n', stderr: '' });
});

test('publish-ids adds what is new, takes nothing out, and is done after one run', () => {
  const folder = newsroom((content) => writeFileSync(join(content, EVENTS, 'sound.mdx'), SOUND_EVENT));
  const before = readFileSync(join(folder, LOCK), 'utf8');
  expect(run('publish-ids', folder)).toEqual({
    status: 0,
    stdout: '1 of 37 lines in content/published.lock are new or longer.\n',
    stderr: '',
  });
  const after = readFileSync(join(folder, LOCK), 'utf8');
  expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toEqual([
    'event sound fig-jobs_cut leg source=gazette',
  ]);
  expect(run('check', folder).stdout).toBe('0 problems in 28 files\n');
  expect(run('publish-ids', folder).stdout).toMatch(/^0 of 37/);
  expect(readFileSync(join(folder, LOCK), 'utf8')).toBe(after);
});

test('publish-ids makes a lock file, and none while the content has problems', () => {
  const without = newsroom((content) => rmSync(join(content, 'published.lock')));
  expect(run('publish-ids', without).stdout).toBe('31 of 31 lines in content/published.lock are new or longer.\n');
  const broken = newsroom((content) => {
    rmSync(join(content, 'published.lock'));
    edit(join(content, EVENTS, 'counter-hours.mdx'), 'kind: ', 'sort: ');
  });
  expect(run('publish-ids', broken)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('Nothing was written.'),
  });
  expect(existsSync(join(broken, LOCK))).toBe(false);
});

test('publish-ids refuses words it does not know', () => {
  expect(
    run(
      'publish-ids',
      newsroom(() => undefined),
      '--all',
    ),
  ).toMatchObject({ status: 2, stdout: '' });
});
