import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readHistory } from '../../src/cli/history/read-history.ts';
import { readContent } from '../../src/cli/read-content.ts';
import type { KnownVersions, UnknownVersions } from '../../src/derived/versions/version.ts';
import { versionsOf } from '../../src/derived/versions/versions-of.ts';
import { git, writeHistory } from '../fixture-history.ts';
import { FIXTURE } from '../sites.ts';

const TEMPORARY = mkdtempSync(join(tmpdir(), 'notice-period-history-'));
const DAY = '2021-08-01';
const EVENT = 'counter-hours';
const FILE = `events/2021/${EVENT}.mdx`;
let count = 0;

afterAll(() => rmSync(TEMPORARY, { recursive: true }));

/** A repository with the fixture's content and its scripted history, after a change. */
function repository(change: (root: string) => void = () => undefined): string {
  const root = join(TEMPORARY, String(++count));
  writeHistory(FIXTURE.contentDir, root);
  change(root);
  return root;
}

async function read(root: string, historyDir = root) {
  const { values, problems } = await readContent(root);
  if (!values) throw new Error(JSON.stringify(problems));
  return readHistory(root, values, historyDir);
}

/** The versions of an event as 'number day kind id', or why they are not known. */
async function told(root: string, id = EVENT): Promise<readonly string[] | string> {
  const { history } = await read(root);
  return listed(versionsOf({ history }, id));
}

function listed(known: KnownVersions | UnknownVersions): readonly string[] | string {
  if (known.kind === 'unknown') return known.reason;
  const lines = known.versions.map(({ number, date, kind, id }) => `${number} ${date} ${kind} ${id}`);
  return known.pending ? [...lines, 'pending'] : lines;
}

function commitAll(root: string, day = DAY): void {
  git(root, day, 'add', '--all');
  git(root, day, 'commit', '--quiet', '--message=x');
}

test('a correction, an update, a wording and a rename are versions, and another way of writing is none', async () => {
  const root = repository();
  expect(await told(root, 'quay-closure-messages')).toEqual([
    '1 2021-06-30 first quay-closure-messages',
    '2 2021-07-02 update quay-closure-messages',
    '3 2021-07-03 wording quay-closure-messages',
  ]);
  expect(await told(root, 'quay-closure-withdrawn')).toEqual([
    '1 2021-06-30 first quay-closure-withdrawn',
    '2 2021-07-05 correction quay-closure-withdrawn',
  ]);
  expect(await told(root, 'pier-occupied')).toEqual([
    '1 2021-06-30 first night-on-the-pier',
    '2 2021-07-04 update pier-occupied',
  ]);
  expect(await told(root)).toEqual([`1 2021-06-30 first ${EVENT}`, `2 2021-07-02 update ${EVENT}`]);
});

test('content in a folder of a repository has its own history alone', async () => {
  const outer = join(TEMPORARY, String(++count));
  const root = join(outer, 'news', 'content');
  cpSync(FIXTURE.contentDir, root, { recursive: true });
  mkdirSync(join(outer, 'events', '2021'), { recursive: true });
  writeFileSync(join(outer, FILE), 'of another record');
  git(outer, '2021-07-01', 'init', '--quiet');
  commitAll(outer, '2021-07-01');
  writeFileSync(join(outer, FILE), 'of another record, later');
  commitAll(outer, '2021-07-02');
  expect(await told(root)).toEqual([`1 2021-07-01 first ${EVENT}`]);
});

test('what is not committed has no version, and a change to what is says so', async () => {
  const root = repository((folder) => {
    writeFileSync(join(folder, FILE), sound('Ten to noon.'));
    writeFileSync(join(folder, 'events/2021/new-hours.mdx'), sound('Ten to noon.'));
  });
  expect(await told(root)).toEqual([`1 2021-06-30 first ${EVENT}`, `2 2021-07-02 update ${EVENT}`, 'pending']);
  expect(await told(root, 'new-hours')).toBe('uncommitted');
});

test('what an entry said while it was a draft is no version', async () => {
  const file = 'events/2021/new-hours.mdx';
  const root = repository((folder) => {
    const draft = sound('Not for print.').replace('---\n', '---\ndraft: true\n');
    writeFileSync(join(folder, file), draft);
    commitAll(folder, '2021-08-01');
    writeFileSync(join(folder, file), sound('Ten to noon.'));
    commitAll(folder, '2021-08-02');
  });
  expect(await told(root, 'new-hours')).toEqual(['1 2021-08-02 first new-hours']);
});

test('a merge is one version on its day, however many steps led to it', async () => {
  const root = repository((folder) => {
    git(folder, DAY, 'checkout', '--quiet', '-b', 'hours');
    for (const [index, words] of ['Nine.', 'Nine to ten.', 'Nine to eleven.'].entries()) {
      writeFileSync(join(folder, FILE), sound(words));
      commitAll(folder, `2021-08-0${index + 2}`);
    }
    git(folder, DAY, 'checkout', '--quiet', 'main');
    git(folder, '2021-08-09', 'merge', '--quiet', '--no-ff', '--message=merge', 'hours');
  });
  expect((await told(root)).slice(2)).toEqual([`3 2021-08-09 update ${EVENT}`]);
});

test('a shallow clone, no repository and a broken one are told apart, and invent nothing', async () => {
  const whole = repository();
  const shallow = join(TEMPORARY, 'shallow');
  git(TEMPORARY, DAY, 'clone', '--quiet', '--depth=1', pathToFileURL(whole).href, shallow);
  expect(await told(shallow)).toBe('shallow');
  expect((await read(shallow)).said).toContain('git fetch --unshallow');
  const bare = join(TEMPORARY, 'bare');
  cpSync(FIXTURE.contentDir, bare, { recursive: true });
  expect(await told(bare)).toBe('no-repository');
  const { history } = await read(bare, whole);
  expect(listed(versionsOf({ history }, 'pier-occupied'))).toHaveLength(2);
  git(bare, DAY, 'init', '--quiet');
  expect(await told(bare)).toBe('uncommitted');
  commitAll(bare);
  rmSync(join(bare, '.git', 'objects', git(bare, DAY, 'rev-parse', `HEAD:${FILE}`).slice(0, 2)), { recursive: true });
  expect(await told(bare)).toBe('unreadable');
});

test('without git nothing is known, and nothing fails', async () => {
  const root = repository();
  const path = process.env['PATH'];
  process.env['PATH'] = '';
  try {
    expect(await told(root)).toBe('no-git');
  } finally {
    process.env['PATH'] = path;
  }
});

test('names, messages, huge files and settings of a repository are only read', async () => {
  const trap = join(TEMPORARY, 'it-ran');
  const script = join(TEMPORARY, 'trap.sh');
  writeFileSync(script, `#!/bin/sh\ntouch '${trap}'\n`, { mode: 0o755 });
  const root = repository((folder) => {
    for (const name of ['-n\n:000000 100644 $(touch x)', '--output=x', '"quoted"\ttab'])
      writeFileSync(join(folder, 'events/2021', `${name}.txt`), 'x');
    writeFileSync(join(folder, FILE), `---\ntitle: ${'x'.repeat(3_000_000)}\n---\n`);
    writeFileSync(join(folder, '.gitattributes'), '* diff=trap filter=trap\n');
    git(folder, DAY, 'add', '--all');
    git(folder, DAY, 'commit', '--quiet', `--message=${'a'.repeat(40)} 1\n\n:000000 100644 x\u0001\u0002`);
    writeFileSync(join(folder, FILE), sound('Ten to noon.'));
    git(folder, DAY, 'rm', '--quiet', '-r', '--cached', 'events/2021');
    for (const name of ['-n\n:000000 100644 $(touch x)', '--output=x', '"quoted"\ttab'])
      rmSync(join(folder, 'events/2021', `${name}.txt`));
    commitAll(folder, '2021-08-02');
    for (const name of [
      'core.fsmonitor',
      'diff.external',
      'diff.trap.textconv',
      'diff.trap.command',
      'gpg.program',
      'core.pager',
    ])
      git(folder, DAY, 'config', name, script);
    git(folder, DAY, 'config', 'log.showSignature', 'true');
  });
  expect((await told(root)).slice(2)).toEqual([`3 2021-08-01 update ${EVENT}`, `4 2021-08-02 update ${EVENT}`]);
  const { history } = await read(root);
  const known = versionsOf({ history }, EVENT);
  expect(known.kind === 'known' && known.versions[2]?.text).toMatchObject({ kind: 'too-long' });
  expect(existsSync(trap)).toBe(false);
});

test('a rename that rewrites nearly everything is followed by its alias', async () => {
  const root = repository((folder) => {
    renameSync(join(folder, FILE), join(folder, 'events/2021/desk-hours.mdx'));
    writeFileSync(join(folder, 'events/2021/desk-hours.mdx'), sound('Ten to noon.', `aliases: [${EVENT}]\n`));
    commitAll(folder);
  });
  expect(await told(root, 'desk-hours')).toEqual([
    `1 2021-06-30 first ${EVENT}`,
    `2 2021-07-02 update ${EVENT}`,
    '3 2021-08-01 update desk-hours',
  ]);
});

function sound(summary: string, more = ''): string {
  return `---
title: The desk opens at another hour altogether
kind: closure
status: reported
when: '2021-04-06'
summary: ${summary}
summarySources: [plan]
places: [far-quay]
organisations: [lantern-ferries]
stories: [ferries-stop]
${more}added: '2021-06-29'
sources:
  - { id: gazette, publisher: Harbour Gazette, url: 'https://harbour-gazette.example/counter-hours', published: '2021-06-01', kind: press }
  - { id: plan, publisher: The Ferry Post, url: 'https://harbour-gazette.example/desk', kind: primary }
---

${'The desk was told in many words. '.repeat(20)}
`;
}
