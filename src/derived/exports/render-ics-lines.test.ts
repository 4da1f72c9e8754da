import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../testing/hostile-texts.ts';
import { escapeText, renderIcsLines } from './render-ics-lines.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;

test('a line of 75 octets is left alone, and the next octet goes to a line of its own', () => {
  expect(renderIcsLines(['a'.repeat(75)])).toBe(`${'a'.repeat(75)}\r\n`);
  expect(renderIcsLines(['a'.repeat(76)])).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
  expect(renderIcsLines(['a'.repeat(75 + 74 + 1)])).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a\r\n`);
});

test('a line is never broken inside a character', () => {
  expect(renderIcsLines([`${'a'.repeat(73)}é`])).toBe(`${'a'.repeat(73)}é\r\n`);
  expect(renderIcsLines([`${'a'.repeat(74)}é`])).toBe(`${'a'.repeat(74)}\r\n é\r\n`);
  expect(renderIcsLines([`${'a'.repeat(73)}解`])).toBe(`${'a'.repeat(73)}\r\n 解\r\n`);
  expect(renderIcsLines([`${'a'.repeat(72)}👩`])).toBe(`${'a'.repeat(72)}\r\n 👩\r\n`);
});

test.each(HOSTILE_TEXTS)('%j is cut into lines of at most 75 octets that join to what they were', (text) => {
  const line = `SUMMARY:${escapeText(text.repeat(5))}`;
  const folded = renderIcsLines([line]);
  expect(Math.max(...folded.slice(0, -2).split('\r\n').map(octets))).toBeLessThanOrEqual(75);
  expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
});

test.each([
  ['a, b; c', 'a\\, b\\; c'],
  ['back\\slash\\n', 'back\\\\slash\\\\n'],
  ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
  ['"quoted": as it is', '"quoted": as it is'],
  ['null\u0000 bell\u0007 tab\t', 'null bell tab\t'],
])('%j is escaped as %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});
