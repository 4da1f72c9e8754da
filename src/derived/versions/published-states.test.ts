import { expect, test } from 'vitest';
import { publishedStates } from './published-states.ts';

const LISTS = { kinds: {}, organisations: {}, offices: {}, metrics: {}, titles: new Map() };

/** The states that were published, as 'number: authors', of a file that held these texts one after the other. */
function published(...texts: readonly string[]): string[] {
  const states = texts.map((_, index) => {
    const [commit, authors] = [String(index), [`author ${index}`]];
    return { commit, committed: index, authors, path: 'events/2021/a.mdx', from: null, blob: commit };
  });
  const textOf = (blob: string) => ({ kind: 'text' as const, text: texts[Number(blob)] ?? '' });
  return publishedStates(states.reverse(), textOf, LISTS).map(({ blob, authors }) => `${blob}: ${authors.join(', ')}`);
}

function entry(title: string, ...marks: readonly string[]): string {
  return `---\n${[...marks, `title: ${title}`].join('\n')}\n---\n`;
}

test('what was never a draft keeps its authors, newest first', () => {
  expect(published(entry('A'), entry('B'))).toEqual(['1: author 1', '0: author 0']);
});

test('who wrote a draft wrote what was published of it, and who published it did not', () => {
  const drafts = [entry('A', 'draft: true'), entry('B', 'draft: true')];
  expect(published(...drafts, entry('B', "added: '2021-03-04'"))).toEqual(['2: author 0, author 1']);
  expect(published(...drafts, entry('C'))).toEqual(['2: author 0, author 1, author 2']);
});

test('another way of writing a draft, and taking an entry back into one, make nobody an author', () => {
  expect(published(entry('A', 'draft: true'), entry('"A"', 'draft: true'), entry('A'))).toEqual(['2: author 0']);
  expect(published(entry('A'), entry('A', 'draft: true'), entry('B', 'draft: true'), entry('B'))).toEqual([
    '3: author 2',
    '0: author 0',
  ]);
});

test('what is still a draft is published nowhere', () => {
  expect(published(entry('A', 'draft: true'))).toEqual([]);
});
