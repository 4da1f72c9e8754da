import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectGolden, newsrooms, run } from './command.ts';

const newsroom = newsrooms();
const SAID = [
  ...[
    '--title',
    'Lantern crews are told at breakfast: no more ferries',
    '--when',
    '8:30am Port Lisboa 4 March 2021',
    '--kind',
    'notice',
  ],
  ...[
    '--organisation',
    'Lantern Ferries',
    '--summary',
    'The line tells its crews by message.',
    '--story',
    'ferries-stop',
    '--place',
    'port-lisboa',
  ],
  ...['--source', 'https://harbour-gazette.example/lantern | Harbour Gazette | Ferries: the end | 4 March 2021 | press'],
  ...['--figure', 'jobs-cut | about 1,200'],
];

test('an entry is written with comments, passes the check, and the next steps are said', () => {
  const folder = newsroom();
  const { status, stdout, stderr } = run('new', folder, '--yes', ...SAID);
  const path = 'content/events/2021/lantern-crews-told-breakfast-no-more-ferries.mdx';
  const text = readFileSync(join(folder, path), 'utf8').replace(/^added: .*$/m, "added: '2021-06-30'");
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expectGolden('new.text.txt', `${stdout}\n${text}`);
  expect(run('check', folder).stdout).toMatch(/^0 problems/);
});

test('nothing is overwritten, and something like it is pointed out', () => {
  const folder = newsroom();
  const id = ['--id', 'lantern-notice'];
  expect(run('new', folder, '--yes', ...SAID, ...id).status).toBe(0);
  const before = readFileSync(join(folder, 'content/events/2021/lantern-notice.mdx'), 'utf8');
  expect(run('new', folder, '--yes', ...SAID, '--id', 'lantern-again').stderr).toContain(
    'There is something like it already: events/2021/lantern-notice.mdx',
  );
  expect(run('new', folder, '--yes', ...SAID, ...id, '--not-a-duplicate').stderr).toContain(
    '"lantern-notice" is, or was, the id of another entry.',
  );
  expect(readFileSync(join(folder, 'content/events/2021/lantern-notice.mdx'), 'utf8')).toBe(before);
});

test('ids of former, removed and drafted entries are not given again', () => {
  const folder = newsroom();
  writeFileSync(
    join(folder, 'content/removed.yaml'),
    "- { what: event, id: gone, date: '2021-06-30', why: It did not happen. }\n",
  );
  expect(run('new', folder, '--yes', ...SAID, '--id', 'gone').stderr).toContain('is, or was, the id of another entry');
});

test('a new organisation and a new host are added to their lists, and only with the entry', () => {
  const folder = newsroom();
  const args = SAID.map((arg) => arg.replace('harbour-gazette.example', 'www.ferry-post.example'));
  const organisations = readFileSync(join(folder, 'content/organisations.yaml'), 'utf8');
  const extra = ['--add-organisation', 'Crew: the Union', '--add-host'];
  expect(run('new', folder, '--yes', ...args, ...extra, '--dry-run')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Nothing was written.'),
  });
  expect(readFileSync(join(folder, 'content/organisations.yaml'), 'utf8')).toBe(organisations);
  expect(run('new', folder, '--yes', ...args, ...extra).status).toBe(0);
  expect(readFileSync(join(folder, 'content/organisations.yaml'), 'utf8')).toBe(
    `${organisations}crew-the-union:\n  name: 'Crew: the Union'\n`,
  );
  expect(readFileSync(join(folder, 'content/hosts.yaml'), 'utf8')).toContain('- ferry-post.example\n');
  expect(run('check', folder).stdout).toMatch(/^0 problems/);
});

test('what is wrong is said all at once with what to write, and nothing is written', () => {
  const folder = newsroom();
  const before = readdirSync(join(folder, 'content'), { recursive: true }).length;
  const wrong = [
    ...[
      '--title',
      'x'.repeat(91),
      '--when',
      '9 am IST 4 March 2021',
      '--kind',
      'notcie',
      '--organisation',
      'Lantern Feries',
      '--summary',
      'A.',
    ],
    ...[
      '--story',
      'ferry-stops',
      '--place',
      'saltmarch',
      '--source',
      'https://elsewhere.example/x | E | T | 4/3/2021 | press',
      '--figure',
      'job-cut | 200',
    ],
  ];
  const calls = [['--yes'], ['--yes', ...wrong], ['--yes', ...SAID, '--title', 'x'.repeat(91)], ['--titel', 'x'], []];
  const said = calls.map((args) => {
    const { status, stdout, stderr } = run('new', folder, ...args);
    return `new ${args.slice(0, 2).join(' ').slice(0, 40)}\n${status}\n${stdout}${stderr}`;
  });
  expectGolden('new-refused.text.txt', said.join('\n'));
  expect(readdirSync(join(folder, 'content'), { recursive: true }).length).toBe(before);
});
