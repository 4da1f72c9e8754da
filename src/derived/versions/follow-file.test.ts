import { expect, test } from 'vitest';
import { indexLog } from './follow-file.ts';
import type { FileChange } from './main-line.ts';

/** A change: its commit, the path, what the file held, and where it was before with how much stayed. */
function change(commit: string, id: string, blob: string | null, from?: readonly [id: string, alike: number]): FileChange {
  const path = `events/2021/${id}.mdx`;
  return {
    commit,
    committed: 1,
    steps: [],
    before: null,
    path,
    blob,
    from: from ? { path: `events/2021/${from[0]}.mdx`, alike: from[1] } : null,
  };
}

function statesOf(log: readonly FileChange[], id: string, aliases: readonly string[] = [], removed: readonly string[] = []) {
  const states = indexLog(log, new Set(removed))({ id, file: `events/2021/${id}.mdx`, aliases });
  return states.map(({ commit, blob }) => `${commit} ${blob}`);
}

test('the states of a file are those of its own path', () => {
  const log = [change('c', 'one', '3'), change('b', 'two', '2'), change('a', 'one', '1'), change('a', 'two', '1')];
  expect(statesOf(log, 'one')).toEqual(['c 3', 'a 1']);
  expect(statesOf(log, 'three')).toEqual([]);
});

test('a renamed file is followed where an alias says so, however little stayed', () => {
  const log = [change('c', 'new', '3'), change('b', 'new', '2', ['old', 51]), change('a', 'old', '1')];
  expect(statesOf(log, 'new', ['old'])).toEqual(['c 3', 'b 2', 'a 1']);
  expect(statesOf(log, 'new')).toEqual(['c 3', 'b 2']);
});

test('a renamed file without an alias is followed where nearly all of it stayed', () => {
  const log = [change('b', 'new', '2', ['old', 92]), change('a', 'old', '1')];
  expect(statesOf(log, 'new')).toEqual(['b 2', 'a 1']);
  expect(statesOf(log, 'new', [], ['old'])).toEqual(['b 2']);
});

test('a file moved to another year keeps its versions', () => {
  const moved: FileChange = { ...change('b', 'one', '2'), from: { path: 'events/2020/one.mdx', alike: 40 } };
  const log = [moved, { ...change('a', 'one', '1'), path: 'events/2020/one.mdx' }];
  expect(statesOf(log, 'one')).toEqual(['b 2', 'a 1']);
});

test('a rename that git took for a deletion and an addition is found by the alias', () => {
  const log = [change('b', 'new', '2'), change('b', 'old', null), change('a', 'old', '1')];
  expect(statesOf(log, 'new', ['old'])).toEqual(['b 2', 'a 1']);
  expect(statesOf(log, 'new')).toEqual(['b 2']);
});

test('a former id that another entry took up later is not part of its history', () => {
  const log = [change('c', 'old', '9'), change('b', 'new', '2', ['old', 95]), change('b', 'old', '8'), change('a', 'old', '1')];
  expect(statesOf(log, 'new', ['old'])).toEqual(['b 2', 'a 1']);
});

test('an entry that was deleted and came back goes on', () => {
  const log = [change('c', 'one', '3'), change('b', 'one', null), change('a', 'one', '1')];
  expect(statesOf(log, 'one')).toEqual(['c 3', 'a 1']);
});

test('files renamed in a circle come to an end', () => {
  const log = [
    change('c', 'a', '3', ['b', 100]),
    change('b', 'b', '2', ['a', 100]),
    change('a', 'a', '1', ['b', 100]),
    change('z', 'b', '0'),
  ];
  expect(statesOf(log, 'a', ['b'])).toEqual(['c 3', 'b 2', 'a 1', 'z 0']);
});
