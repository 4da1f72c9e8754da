import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FIXTURE, HISTORY } from './sites.ts';

/** Replaces a text in a file of the content, which must have it. */
type Edit = readonly [file: string, from: string, to: string];

interface Commit {
  readonly day: string;
  readonly message: string;
  /** From what the commit made of the content back to what it was before. */
  readonly undo: (root: string) => void;
}

const MESSAGES = 'events/2021/quay-closure-messages.mdx';
const WITHDRAWN = 'events/2021/quay-closure-withdrawn.mdx';
const HOURS = 'events/2021/counter-hours.mdx';
const CORRECTION =
  "corrections:\n  - { date: '2021-05-01', was: A petition was handed in., now: The entry is withdrawn., why: The paper confused two petitions. }\n";

// Newest first: the content as it stands is the end of the history, and each step back makes what was before it.
const COMMITS: readonly Commit[] = [
  {
    day: '2021-07-06',
    message: 'write a heading otherwise',
    undo: edit([HOURS, 'places: [port-lisboa]', 'places:\n  - "port-lisboa" # the counter']),
  },
  {
    day: '2021-07-05',
    message: 'withdraw the petition',
    undo: edit([WITHDRAWN, 'status: withdrawn', 'status: reported'], [WITHDRAWN, CORRECTION, '']),
  },
  {
    day: '2021-07-04',
    message: 'give the pier its name',
    undo: (root) => {
      edit(['events/2021/pier-occupied.mdx', 'aliases: [night-on-the-pier]\n', ''])(root);
      renameSync(join(root, 'events/2021/pier-occupied.mdx'), join(root, 'events/2021/night-on-the-pier.mdx'));
    },
  },
  {
    day: '2021-07-03',
    message: 'say it more plainly',
    undo: edit([MESSAGES, 'Tidewater Freight tells its quay staff', 'Tidewater Freight informs the staff of its quays']),
  },
  {
    day: '2021-07-02',
    message: 'take the count of the paper',
    undo: edit(
      [MESSAGES, 'low: 380, high: 420, qualifier: about', 'value: 380, qualifier: about'],
      [MESSAGES, "when: '2021-03-03T08:15', status: reported", "when: '2021-03-03T08:00', status: planned"],
      // A place that is on no list any more: this version cannot be read as an entry today.
      [HOURS, '- "port-lisboa" # the counter', '- counter-hall'],
    ),
  },
];

const FIRST_DAY = '2021-06-30';

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeHistory(FIXTURE.contentDir, HISTORY);

/** Writes a repository whose last commit is the content of the fixture; its commits are the same on any machine and on any day. */
export function writeHistory(contentDir: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const states = COMMITS.reduce<string[]>(
    ([later = '', ...rest], { undo }) => {
      const before = `${later}.before`;
      cpSync(later, before, { recursive: true });
      undo(before);
      return [before, later, ...rest];
    },
    [copyOf(contentDir, `${folder}.state`)],
  );
  mkdirSync(folder);
  git(folder, FIRST_DAY, 'init', '--quiet', '--initial-branch=main');
  const commits = [{ day: FIRST_DAY, message: 'begin the record' }, ...COMMITS.toReversed()];
  for (const [index, { day, message }] of commits.entries()) {
    rmSync(join(folder, 'events'), { recursive: true, force: true });
    cpSync(states[index] ?? '', folder, { recursive: true });
    git(folder, day, 'add', '--all');
    git(folder, day, 'commit', '--quiet', `--message=${message}`);
  }
  for (const state of states) rmSync(state, { recursive: true });
}

function copyOf(from: string, to: string): string {
  cpSync(from, to, { recursive: true });
  return to;
}

function edit(...edits: readonly Edit[]): (root: string) => void {
  return (root) => {
    for (const [file, from, to] of edits) {
      const path = join(root, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} lacks ${from}`);
      writeFileSync(
        path,
        text.replace(from, () => to),
      );
    }
  };
}

/** Runs git with no settings but these, at noon of a day. */
export function git(folder: string, day: string, ...args: readonly string[]): string {
  const settings = [
    '-c',
    'core.autocrlf=false',
    '-c',
    'commit.gpgSign=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'gc.auto=0',
  ];
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return execFileSync('git', [...settings, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(kept),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      ...person('AUTHOR', day),
      ...person('COMMITTER', day),
    },
  });
}

function person(role: string, day: string): Record<string, string> {
  return {
    [`GIT_${role}_NAME`]: 'Desk',
    [`GIT_${role}_EMAIL`]: 'desk@harbour-gazette.example',
    [`GIT_${role}_DATE`]: `${day}T12:00:00Z`,
  };
}
