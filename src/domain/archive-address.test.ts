import { expect, test } from 'vitest';
import { copyAddress, dayOfCopy, isCopyOf } from './archive-address.ts';

const PAGE = 'https://www.gazette.example/quay?id=1';

test.each([
  ['https://web.archive.org/web/20260520120000/https://www.gazette.example/quay?id=1', true],
  ['https://web.archive.org/web/20260520120000id_/http://gazette.example:80/quay?id=1', true],
  ['https://web.archive.org/web/20260520120000/https://www.gazette.example/quay', false],
  ['https://web.archive.org/web/20260520120000/https://evil.example/https://www.gazette.example/quay?id=1', false],
  ['https://web.archive.org/web/2026/https://www.gazette.example/quay?id=1', false],
  ['https://web.archive.org.evil.example/web/20260520120000/https://www.gazette.example/quay?id=1', false],
  ['https://archive.example/quay', false],
])('%s is a copy of the page: %s', (archived, expected) => {
  expect(isCopyOf(archived, PAGE)).toBe(expected);
});

test('an address that is made for a copy is one, of its day', () => {
  const copy = copyAddress('20260520235959', PAGE);
  expect(isCopyOf(copy, PAGE)).toBe(true);
  expect(dayOfCopy(copy)).toBe('2026-05-20');
  expect(dayOfCopy(copyAddress('20260230235959', PAGE))).toBeNull();
  expect(dayOfCopy('https://archive.example/20260520120000/quay')).toBeNull();
});
