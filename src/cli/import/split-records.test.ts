import { expect, test } from 'vitest';
import { joinRecords, splitLines } from './split-records.ts';

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

async function linesOf(...texts: readonly string[]): Promise<string[]> {
  return Array.fromAsync(splitLines(pieces(...texts)));
}

const records = async (text: string, isSound: (lines: readonly string[]) => boolean = () => true) =>
  (await Array.fromAsync(joinRecords(splitLines(pieces(text)), ',', isSound))).map(({ line, lines, isBroken }) => [
    line,
    lines.length,
    isBroken,
  ]);

test('lines end in CRLF, LF or CR, also where a piece ends between the two', async () => {
  expect(await linesOf('a\r\nb\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
  expect(await linesOf('a\r', '\nb', 'b\r', 'c\r')).toEqual(['a', 'bb', 'c']);
  expect(await linesOf('')).toEqual([]);
});

test('a cell in quotation marks may hold line ends, delimiters and doubled marks', async () => {
  expect(await records('1,"a\nb ""c"", d",2\n3')).toEqual([
    [1, 2, false],
    [3, 1, false],
  ]);
});

test('a quotation mark inside a cell opens nothing', async () => {
  expect(await records('1,5" pipe\n2,x')).toEqual([
    [1, 1, false],
    [2, 1, false],
  ]);
});

test('a mark that nobody closes costs its own line and no other', async () => {
  expect(await records('1,"open\n2,x\n3,y')).toEqual([
    [1, 1, true],
    [2, 1, false],
    [3, 1, false],
  ]);
  expect(await records('1,"open\n2,"x"\n3,y', (lines) => lines.length === 1)).toEqual([
    [1, 1, true],
    [2, 1, false],
    [3, 1, false],
  ]);
});

test('an open cell does not swallow a long table', async () => {
  const found = await records(`"open\n${'a,b\n'.repeat(1000)}`);
  expect(found.length).toBe(1001);
  expect(found[0]).toEqual([1, 1, true]);
});
