import { expect, test } from 'vitest';
import { readWaybackAnswer } from './wayback-answer.ts';

const PAGE = 'https://gazette.example/a';
const answer = (rest: object): unknown => ({
  archived_snapshots: {
    closest: {
      available: true,
      status: '200',
      timestamp: '20260520120000',
      url: `http://web.archive.org/web/20260520120000/${PAGE}`,
      ...rest,
    },
  },
});

test('a copy of the page is taken, with the address of the page as it is cited', () => {
  expect(readWaybackAnswer(answer({}), PAGE)).toBe(`https://web.archive.org/web/20260520120000/${PAGE}`);
});

test.each([
  ['no copy', { archived_snapshots: {} }],
  ['a copy of an error', answer({ status: '404' })],
  ['a copy that is not to be had', answer({ available: false })],
  ['a copy of another page', answer({ url: 'http://web.archive.org/web/20260520120000/https://gazette.example/b' })],
  ['a copy elsewhere', answer({ url: 'http://evil.example/web/20260520120000/https://gazette.example/a' })],
  ['nonsense', 'Service unavailable'],
])('%s is none', (_, given) => {
  expect(readWaybackAnswer(given, PAGE)).toBeNull();
});
