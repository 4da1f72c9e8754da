import { expect, test } from 'vitest';
import { parseLog } from './parse-log.ts';

const [A, B, C] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
const NONE = '0'.repeat(40);

/** How a commit begins in a log: with its name and time, its parents, its author and those it was written with. */
function head(commit: string, committed: number, parents: readonly string[] = [], author = '', trailers = ''): string {
  return `${commit} ${committed} ${parents.join(' ')}\0${author}\0${trailers}\0`;
}

function changesIn(log: string) {
  return parseLog(log).flatMap(({ changes }) => changes);
}

test('a log gives each commit with its time, its parents, and what each file then held', () => {
  const log = `${head(B, 1625220000, [A, C])}\n:100644 100644 ${A} ${B} M\0events/2021/one.mdx\0:100644 000000 ${A} ${NONE} D\0events/2021/two.mdx\0${head(A, 1625000000)}${head(C, 1624000000)}\n:000000 100644 ${NONE} ${A} A\0events/2021/one.mdx\0`;
  const nobody = { author: '', coAuthors: [] };
  expect(parseLog(log)).toEqual([
    {
      commit: B,
      committed: 1625220000,
      parents: [A, C],
      ...nobody,
      changes: [
        { path: 'events/2021/one.mdx', from: null, before: A, blob: B },
        { path: 'events/2021/two.mdx', from: null, before: A, blob: null },
      ],
    },
    { commit: A, committed: 1625000000, parents: [], ...nobody, changes: [] },
    {
      commit: C,
      committed: 1624000000,
      parents: [],
      ...nobody,
      changes: [{ path: 'events/2021/one.mdx', from: null, before: null, blob: A }],
    },
  ]);
});

test('a commit has an author, and one of each line behind Co-authored-by', () => {
  const log = head(B, 1, [A], 'Ada Merrow', 'Tom Vance <tom@quay.example>\nIda\r\n\n');
  expect(parseLog(log)).toMatchObject([{ author: 'Ada Merrow', coAuthors: ['Tom Vance <tom@quay.example>', 'Ida'] }]);
});

test('a renamed file says where it was and how alike it stayed', () => {
  const log = `${head(B, 1)}\n:100644 100644 ${A} ${B} R087\0events/2020/old.mdx\0events/2021/new.mdx\0`;
  expect(changesIn(log)[0]).toMatchObject({ path: 'events/2021/new.mdx', from: { path: 'events/2020/old.mdx', alike: 87 } });
});

test('a file may be called like a commit, like an entry or over several lines', () => {
  const names = [`${A} 12 `, `:000000 100644 ${NONE} ${A} A`, 'events/one\ntwo\t"$(touch x)".mdx', '--exec=x'];
  const entries = names.map((name) => `:000000 100644 ${NONE} ${A} A\0${name}\0`);
  expect(changesIn(`${head(B, 1)}\n${entries.join('')}`).map(({ path }) => path)).toEqual(names);
});

test('somebody may be called like a commit or like an entry', () => {
  const names = [`${A} 12 `, `:000000 100644 ${NONE} ${A} A`];
  const log = parseLog(names.map((name) => head(B, 1, [], name, name)).join(''));
  expect(log.map(({ author, coAuthors }) => [author, coAuthors])).toEqual(names.map((name) => [name, [name.trim()]]));
});

test('a link and a submodule hold no entry', () => {
  const log = `${head(B, 1)}\n:000000 120000 ${NONE} ${A} A\0events/2021/one.mdx\0:000000 160000 ${NONE} ${A} A\0events/2021/two.mdx\0`;
  expect(changesIn(log).map(({ blob }) => blob)).toEqual([null, null]);
});

test('what is no log is refused, and nothing is an empty one', () => {
  expect(() => parseLog('fatal: bad')).toThrow('no line of a log');
  expect(() => parseLog(`:000000 100644 ${NONE} ${A} A\0x\0`)).toThrow('no line of a log');
  expect(parseLog('')).toEqual([]);
});
