import { expect, test } from 'vitest';
import { extendRun, runAround, runAtEdge } from './timeline-run.ts';

test('a short list is one run from either end', () => {
  expect(runAtEdge(12, 'start')).toEqual({ from: 0, to: 12 });
  expect(runAtEdge(12, 'end')).toEqual({ from: 0, to: 12 });
  expect(runAtEdge(0, 'end')).toEqual({ from: 0, to: 0 });
});

test('a long list shows sixty at an end', () => {
  expect(runAtEdge(500, 'start')).toEqual({ from: 0, to: 60 });
  expect(runAtEdge(500, 'end')).toEqual({ from: 440, to: 500 });
});

test('a run around a match has ten before it, and stays within the list', () => {
  expect(runAround(500, 200)).toEqual({ from: 190, to: 250 });
  expect(runAround(500, 3)).toEqual({ from: 0, to: 60 });
  expect(runAround(500, 499)).toEqual({ from: 440, to: 500 });
  expect(runAround(20, 10)).toEqual({ from: 0, to: 20 });
});

test('a run grows on one side until the list ends', () => {
  expect(extendRun({ from: 100, to: 160 }, 500, 'earlier')).toEqual({ from: 40, to: 160 });
  expect(extendRun({ from: 40, to: 160 }, 500, 'earlier')).toEqual({ from: 0, to: 160 });
  expect(extendRun({ from: 440, to: 480 }, 500, 'later')).toEqual({ from: 440, to: 500 });
});
