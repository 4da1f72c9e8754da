import { expect, test } from 'vitest';
import { deadLinks, linkSource } from './source-link.ts';

const URL_ = 'https://gazette.example/a';
const COPY = `https://web.archive.org/web/20260520120000/${URL_}`;
const NONE = new Set<string>();

test('a page is linked with its copy beside it, and says where and of which day that is', () => {
  expect(linkSource({ url: URL_, archived: COPY }, NONE)).toEqual({
    href: URL_,
    attributes: { 'data-versionurl': COPY, 'data-versiondate': '2026-05-20' },
    copy: COPY,
    fault: null,
  });
});

test('a page that is gone gives its place to the copy, and it is said', () => {
  expect(linkSource({ url: URL_, archived: COPY }, new Set([URL_]))).toEqual({
    href: COPY,
    attributes: { 'data-originalurl': URL_, 'data-versiondate': '2026-05-20' },
    copy: null,
    fault: 'link no longer works, archived copy',
  });
});

test('a page that is gone without a copy keeps its address, and a copy that is gone is not linked', () => {
  expect(linkSource({ url: URL_ }, new Set([URL_]))).toMatchObject({ href: URL_, copy: null, fault: 'link no longer works' });
  expect(linkSource({ url: URL_, archived: COPY }, new Set([COPY]))).toEqual({
    href: URL_,
    attributes: {},
    copy: null,
    fault: null,
  });
});

test('what may not be linked is not, but its copy is', () => {
  expect(linkSource({ archived: 'https://archive.example/a' }, NONE)).toEqual({
    href: null,
    attributes: {},
    copy: 'https://archive.example/a',
    fault: null,
  });
});

test('one failure makes no dead link', () => {
  const state = { url: URL_, checked: '2026-06-01', status: 'dead', firstFailure: '2026-06-01' } as const;
  expect([...deadLinks([{ ...state, lastFailure: '2026-06-01' }])]).toEqual([]);
  expect([...deadLinks([{ ...state, lastFailure: '2026-06-15' }])]).toEqual([URL_]);
});
