import { expect, test } from 'vitest';
import type { FileState } from './follow-file.ts';
import type { Step } from './main-line.ts';
import { blobsOf, publishedStates } from './published-states.ts';

const LISTS = { kinds: {}, organisations: {}, offices: {}, metrics: {}, titles: new Map() };

/** The states that were published, as 'number: authors', of a file that held these texts one after the other. */
function published(...texts: readonly string[]): string[] {
  return told(
    texts,
    texts.map((_, index) => state(index, [step(index)])),
  );
}

function told(texts: readonly string[], states: readonly FileState[]): string[] {
  const asked = new Set(states.flatMap(blobsOf));
  const textOf = (blob: string) => {
    if (!asked.has(blob)) throw new Error(`Nobody said that ${blob} would be needed.`);
    return { kind: 'text' as const, text: texts[Number(blob)] ?? '' };
  };
  return publishedStates(states.toReversed(), textOf, LISTS).map(({ blob, authors }) => `${blob}: ${authors.join(', ')}`);
}

function state(index: number, steps: readonly Step[]): FileState {
  const commit = String(index);
  return { commit, committed: index, steps, path: 'events/2021/a.mdx', from: null, before: null, blob: commit };
}

/** What an author did who made a text of the one before it. */
function step(index: number): Step {
  return { authors: [`author ${index}`], before: index === 0 ? null : String(index - 1), blob: String(index) };
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

test('of several who came with one merge, those are authors who told something', () => {
  const texts = [entry('A'), entry('B'), entry('"B"'), entry('B', 'contributors: []'), entry('C')];
  const merge = state(4, [1, 2, 3, 4].map(step));
  expect(told(texts, [state(0, [step(0)]), merge])).toEqual(['4: author 1, author 4', '0: author 0']);
});
