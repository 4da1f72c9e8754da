import { describe, expect, it } from 'vitest';
import { parseLock, renderLock, uniteEntries } from './lock-text.ts';
import type { PublishedEntry } from './published-entry.ts';

const entry = (id: string, anchors: Record<string, number> = {}, sources: readonly string[] = []): PublishedEntry => ({
  type: 'event',
  id,
  anchors: new Map(Object.entries(anchors)),
  sources,
});
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('the lock file', () => {
  it('has one line for each entry, sorted, with what can be linked to on its page', () => {
    const entries = [
      entry('pier-fire', { leg: 3, quote: 1, 'fig-jobs_cut': 2 }, ['gazette', 'plan']),
      { ...entry('ferries'), type: 'story' as const },
      entry('closure'),
    ];
    expect(linesOf(renderLock(entries))).toEqual([
      'event closure',
      'event pier-fire fig-jobs_cut=2 leg=3 quote source=gazette,plan',
      'story ferries',
    ]);
    expect(renderLock(entries.toReversed())).toBe(renderLock(entries));
  });

  it('is read as it was written', () => {
    const written = [entry('closure'), entry('pier-fire', { 'fig-jobs_cut': 2, leg: 1 }, ['gazette'])];
    const { entries, problems } = parseLock(renderLock(written));
    expect(problems).toEqual([]);
    expect(entries.map(({ line: _, ...rest }) => rest)).toEqual(written);
    expect(entries.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('may have lines in any order and two for one entry, as merges leave them', () => {
    const { entries, problems } = parseLock('event b leg=2 source=x\r\nevent a\r\nevent b leg quote source=x,y\r\n');
    expect(problems).toEqual([]);
    expect(linesOf(renderLock(entries))).toEqual(['event a', 'event b leg=2 quote source=x,y']);
  });

  it.each([
    ['evnt pier-fire', 'This line is not one that npm run publish-ids writes.'],
    ['event Pier-Fire', 'This line is not one that npm run publish-ids writes.'],
    ['event', 'This line is not one that npm run publish-ids writes.'],
    ['event pier-fire leg=0', 'This line is not one that npm run publish-ids writes.'],
    ['event pier-fire leg=99999', 'This line is not one that npm run publish-ids writes.'],
    ['event pier-fire source=a,,b', 'This line is not one that npm run publish-ids writes.'],
    ['<<<<<<< HEAD', 'A merge left both sides here, and a mark between them.'],
  ])('refuses the line %j', (line, message) => {
    expect(parseLock(`event a\n${line}\n`)).toMatchObject({
      entries: [{ id: 'a' }],
      problems: [{ line: 2, rule: 'lock-line', message }],
    });
  });
});

describe('what is published now is added to what has been', () => {
  it('and nothing is let go', () => {
    const locked = [entry('gone'), entry('stays', { leg: 3, quote: 1 }, ['a', 'b'])];
    const current = [entry('new'), entry('stays', { leg: 2, 'fig-jobs_cut': 1 }, ['a', 'b', 'c'])];
    expect(linesOf(renderLock(uniteEntries(locked, current)))).toEqual([
      'event gone',
      'event new',
      'event stays fig-jobs_cut leg=3 quote source=a,b,c',
    ]);
  });
});

it('a renamed event keeps the id it was first published under', () => {
  const renamed: PublishedEntry = { ...entry('blaze', { leg: 1 }, ['gazette']), first: 'fire' };
  expect(linesOf(renderLock([renamed]))).toEqual(['event blaze first=fire leg source=gazette']);
  expect(parseLock(renderLock([renamed])).entries[0]).toEqual({ ...renamed, line: 2 });
  expect(linesOf(renderLock(uniteEntries([entry('blaze')], [renamed])))).toEqual(['event blaze first=fire leg source=gazette']);
});
