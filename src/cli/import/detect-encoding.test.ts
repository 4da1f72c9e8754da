import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { detectEncoding } from './detect-encoding.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'notice-period-encoding-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

async function detect(bytes: Uint8Array | string): Promise<string> {
  const path = join(FOLDER, 'table.csv');
  writeFileSync(path, bytes);
  const found = await detectEncoding(path);
  return found.ok ? found.label : found.reason;
}

test('UTF-8 is known with and without its mark, also where a character lies across two pieces', async () => {
  expect(await detect('company,date\nŁódź,x')).toBe('utf-8');
  expect(await detect('\uFEFFcompany,date\n')).toBe('utf-8');
  expect(await detect('')).toBe('utf-8');
  expect(await detect(`${'a'.repeat(65_535)}é${'a'.repeat(70_000)}`)).toBe('utf-8');
});

test('Windows-1252 is what is no UTF-8', async () => {
  expect(await detect(Buffer.from('company,date\nCafé,x', 'latin1'))).toBe('windows-1252');
});

test('UTF-16 is known by its mark, or by the null bytes of its headings', async () => {
  const text = Buffer.from('company,date\r\nÉtoile,x\r\n', 'utf16le');
  expect(await detect(Buffer.concat([Buffer.from([0xff, 0xfe]), text]))).toBe('utf-16le');
  expect(await detect(text)).toBe('utf-16le');
  expect(await detect(Buffer.from(text).swap16())).toBe('utf-16be');
});

test.each([
  ['a workbook', Buffer.from('PK\u0003\u0004rest'), 'workbooks of a spreadsheet'],
  ['a compressed file', Buffer.from([0x1f, 0x8b, 8, 0]), 'compressed with gzip'],
  ['null bytes', Buffer.from('company,date\nab\u0000cdefgh,x'), 'null bytes'],
  ['bytes of no known encoding', Buffer.from([0x63, 0x81, 0x8d, 0x2c]), 'neither UTF-8 nor Windows-1252'],
])('%s is refused with what to do', async (_, bytes, reason) => {
  expect(await detect(bytes)).toContain(reason);
});
