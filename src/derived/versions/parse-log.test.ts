import { expect, test } from 'vitest';
import { followFiles } from './follow-files.ts';
import { parseLog } from './parse-log.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const C = 'c'.repeat(40);
const NONE = '0'.repeat(40);

/** As git 2.39 prints it. */
const LOG = [
  'commit 1614816000',
  '',
  `:000000 100644 ${NONE} ${A} A`,
  'events/2021/one.mdx',
  `:000000 100644 ${NONE} ${B} A`,
  'events/2021/commit 5.mdx',
  'commit 1614902399',
  '',
  `:100644 100644 ${A} ${C} R087`,
  'events/2021/one.mdx',
  'events/2021/two.mdx',
  `:100644 000000 ${B} ${NONE} D`,
  'events/2021/commit 5.mdx',
  '',
].join('\0');

test('commits are read with their day in UTC, files that moved and files that went', () => {
  expect(parseLog(LOG)).toEqual([
    {
      date: '2021-03-04',
      changes: [
        { path: 'events/2021/one.mdx', from: null, blob: A },
        { path: 'events/2021/commit 5.mdx', from: null, blob: B },
      ],
    },
    {
      date: '2021-03-04',
      changes: [
        { path: 'events/2021/two.mdx', from: 'events/2021/one.mdx', blob: C },
        { path: 'events/2021/commit 5.mdx', from: null, blob: null },
      ],
    },
  ]);
});

test('no commits are none, and what is no log is refused', () => {
  expect(parseLog('')).toEqual([]);
  expect(() => parseLog('fatal: not a repository')).toThrow('git log printed "fatal: not a repository".');
  expect(() => parseLog(`:000000 100644 ${NONE} ${A} A\0x`)).toThrow('git log printed');
});

test('a file is followed over a move', () => {
  expect(Object.fromEntries(followFiles(parseLog(LOG)))).toEqual({
    'events/2021/two.mdx': [
      { date: '2021-03-04', blob: A },
      { date: '2021-03-04', blob: C },
    ],
    'events/2021/commit 5.mdx': [{ date: '2021-03-04', blob: B }],
  });
});

test('files that swap their names keep their own past, and one that comes back goes on', () => {
  const commits = [
    { date: '2021-01-01', changes: [change('a', A), change('b', B), change('c', C)] },
    { date: '2021-01-02', changes: [change('a', B, 'b'), change('b', A, 'a'), change('c', null)] },
    { date: '2021-01-03', changes: [change('c', A)] },
  ];
  const states = followFiles(commits);
  expect(states.get('a')).toEqual([{ date: '2021-01-01', blob: B }]);
  expect(states.get('b')).toEqual([{ date: '2021-01-01', blob: A }]);
  expect(states.get('c')).toEqual([
    { date: '2021-01-01', blob: C },
    { date: '2021-01-03', blob: A },
  ]);
});

function change(path: string, blob: string | null, from: string | null = null) {
  return { path, from, blob };
}
