import { expect, test } from 'vitest';
import { followMainLine } from './main-line.ts';
import type { LoggedCommit } from './parse-log.ts';

/** A commit named by a letter, written by 'by' and it; files are added, or renamed as 'old>new'. */
function commit(name: string, parents: string, files = ''): LoggedCommit {
  const changes = files
    .split(' ')
    .filter((file) => file !== '')
    .map((file) => {
      const [path = '', renamed] = file.split('>');
      return renamed === undefined
        ? { path, from: null, before: null, blob: name }
        : { path: renamed, from: { path, alike: 90 }, before: path, blob: name };
    });
  return { commit: name, committed: 1, parents: [...parents], author: name, coAuthors: [], changes };
}

/** Every change as 'commit path: authors'. */
function followed(log: readonly LoggedCommit[]): string[] {
  const changes = followMainLine(log, ({ author }) => (author === 'x' ? [] : [author]));
  return changes.map(({ commit, path, steps }) => `${commit} ${path}: ${steps.flatMap(({ authors }) => authors).join(' ')}`);
}

test('the line goes from each commit to its first parent, also past those that changed nothing', () => {
  expect(followed([commit('c', 'b', 'one'), commit('b', 'a'), commit('a', '', 'one two')])).toEqual([
    'c one: c',
    'a one: a',
    'a two: a',
  ]);
  expect(followed([])).toEqual([]);
});

test('what a merge brought was written by those who touched the file, oldest first, and not by who merged', () => {
  const log = [
    commit('m', 'as', 'one two'),
    commit('s', 'r', 'one'),
    commit('r', 'q', 'one two'),
    commit('q', 'a', 'three'),
    commit('a', '', 'one'),
  ];
  expect(followed(log)).toEqual(['m one: r s', 'm two: r', 'a one: a']);
});

test('where the log holds no merged commits, or none that touched the file, a merge has its own author', () => {
  expect(followed([commit('m', 'as', 'one'), commit('a', '')])).toEqual(['m one: m']);
  expect(followed([commit('m', 'as', 'one'), commit('s', 'a', 'two'), commit('a', '')])).toEqual(['m one: m']);
});

test('where nobody who touched the file can be named, nobody is', () => {
  expect(followed([commit('m', 'ax', 'one'), commit('x', 'a', 'one'), commit('a', '')])).toEqual(['m one: ']);
});

test('a file that was renamed in the branch is looked for under its former names', () => {
  const log = [
    commit('m', 'as', 'one>three'),
    commit('s', 'r', 'two>three'),
    commit('r', 'q', 'one>two'),
    commit('q', 'a', 'one'),
    commit('a', '', 'one'),
  ];
  expect(followed(log)[0]).toBe('m three: q r s');
});

test('a merge of the line into the branch brings its own author nowhere, and what came before is not brought again', () => {
  const log = [
    commit('n', 'mt', 'one'),
    commit('t', 's', 'one'),
    // The branch took up the line, which had changed the same file.
    commit('s', 'rm', 'one'),
    commit('m', 'aq', 'one'),
    commit('r', 'a', 'one'),
    commit('q', 'a', 'one'),
    commit('a', '', 'one'),
  ];
  expect(followed(log)).toEqual(['n one: r t', 'm one: q', 'a one: a']);
});

test('each step has what the file held before and afterwards', () => {
  const renamed = followMainLine([commit('b', 'a', 'one>two'), commit('a', '', 'one')], ({ author }) => [author]);
  expect(renamed.map(({ steps }) => steps)).toEqual([
    [{ authors: ['b'], before: 'one', blob: 'b' }],
    [{ authors: ['a'], before: null, blob: 'a' }],
  ]);
});

test('a merge of several branches names the authors of all', () => {
  const log = [commit('m', 'apq', 'one two'), commit('q', 'a', 'one two'), commit('p', 'a', 'one'), commit('a', '')];
  expect(followed(log)).toEqual(['m one: p q', 'm two: q']);
});
