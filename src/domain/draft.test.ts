import { expect, test } from 'vitest';
import { saysDraft, sortDraftProblems } from './draft.ts';

test('a draft is known by its front matter alone', () => {
  expect(saysDraft('---\ndraft: true\ntitle: A\n---\n')).toBe(true);
  expect(saysDraft('---\r\ntitle: A\r\ndraft: true # soon\r\n---\r\n')).toBe(true);
  expect(saysDraft('---\ndraft: false\n---\n')).toBe(false);
  expect(saysDraft('---\ntitle: A\n---\n\ndraft: true\n')).toBe(false);
  expect(saysDraft('---\nnote:\n  draft: true\n---\n')).toBe(false);
});

test('what a draft lacks is no fault; everything else is', () => {
  const problem = (rule: string) => ({ file: 'drafts/2021/x.mdx', line: 1, column: 1, rule, message: '', hint: '' });
  const { faults, open } = sortDraftProblems([problem('field-missing'), problem('yaml-syntax'), problem('source-trace')]);
  expect(faults.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  expect(open.map(({ rule }) => rule)).toEqual(['field-missing', 'source-trace']);
});
