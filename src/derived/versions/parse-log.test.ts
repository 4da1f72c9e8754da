import { expect, test } from 'vitest';
import { parseLog } from './parse-log.ts';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];
const NONE = '0'.repeat(40);

test('a log gives each change with its commit, its time and what the file then held', () => {
  const log = `${B} 1625220000\0\n:100644 100644 ${A} ${B} M\0events/2021/one.mdx\0:100644 000000 ${A} ${NONE} D\0events/2021/two.mdx\0${A} 1625000000\0\n:000000 100644 ${NONE} ${A} A\0events/2021/one.mdx\0`;
  expect(parseLog(log)).toEqual([
    { commit: B, committed: 1625220000, path: 'events/2021/one.mdx', from: null, blob: B },
    { commit: B, committed: 1625220000, path: 'events/2021/two.mdx', from: null, blob: null },
    { commit: A, committed: 1625000000, path: 'events/2021/one.mdx', from: null, blob: A },
  ]);
});

test('a renamed file says where it was and how alike it stayed', () => {
  const log = `${B} 1\0\n:100644 100644 ${A} ${B} R087\0events/2020/old.mdx\0events/2021/new.mdx\0`;
  expect(parseLog(log)[0]).toMatchObject({ path: 'events/2021/new.mdx', from: { path: 'events/2020/old.mdx', alike: 87 } });
});

test('a file may be called like a commit, like an entry or over several lines', () => {
  const names = [`${A} 12`, `:000000 100644 ${NONE} ${A} A`, 'events/one\ntwo\t"$(touch x)".mdx', '--exec=x'];
  const entries = names.map((name) => `:000000 100644 ${NONE} ${A} A\0${name}\0`);
  expect(parseLog(`${B} 1\0\n${entries.join('')}`).map(({ path }) => path)).toEqual(names);
});

test('a link and a submodule hold no entry', () => {
  const log = `${B} 1\0\n:000000 120000 ${NONE} ${A} A\0events/2021/one.mdx\0:000000 160000 ${NONE} ${A} A\0events/2021/two.mdx\0`;
  expect(parseLog(log).map(({ blob }) => blob)).toEqual([null, null]);
});

test('what is no log is refused, and nothing is an empty one', () => {
  expect(() => parseLog('fatal: bad')).toThrow('no line of a log');
  expect(() => parseLog(`:000000 100644 ${NONE} ${A} A\0x\0`)).toThrow('no line of a log');
  expect(parseLog('')).toEqual([]);
});
