import { expect, test } from 'vitest';
import type { Advances } from './measure-text.ts';
import { drawableText, measureText } from './measure-text.ts';
import { cutLine, fitText, wrapText } from './set-lines.ts';

// Every letter is half as wide as the type is large, a space a quarter.
const letters = new Map([...'abcdefghijklmnopqrstuvwxyzé…[]'].map((letter) => [letter.codePointAt(0) ?? 0, 0.5]));
letters.set(32, 0.25);
const ADVANCES: Advances = { serif: letters, sans: letters, strong: letters };
const STYLE = { face: 'sans', size: 10 } as const;

test('a text is as wide as its letters, with what is added after each', () => {
  expect(measureText('ab c', STYLE, ADVANCES)).toBe(17.5);
  expect(measureText('ab', { ...STYLE, tracking: -0.1 }, ADVANCES)).toBe(8);
});

test('lines break at spaces, and a word longer than a line within itself', () => {
  expect(wrapText('one two three', STYLE, 35, ADVANCES)).toEqual(['one two', 'three']);
  expect(wrapText('a conglomerate', STYLE, 30, ADVANCES)).toEqual(['a', 'conglo', 'merate']);
});

test('a headline takes the largest size that fits, in lines of about the same length', () => {
  const box = { width: 100, height: 44, leading: 1.1 };
  expect(fitText('ends', { face: 'serif' }, [40, 20], box, ADVANCES)).toEqual({ size: 40, lines: ['ends'] });
  // At 20 the first line could hold 'notices go' and leave one word alone.
  expect(fitText('notices go out', { face: 'serif' }, [40, 20], box, ADVANCES)).toEqual({
    size: 20,
    lines: ['notices', 'go out'],
  });
});

test('what fits at no size is cut off with an ellipsis, at a word where one ends near', () => {
  const box = { width: 50, height: 24, leading: 1.2 };
  expect(fitText('one two three four five six', { face: 'sans' }, [20, 10], box, ADVANCES)).toEqual({
    size: 10,
    lines: ['one two', 'three…'],
  });
  expect(cutLine('one two three', STYLE, 40, ADVANCES)).toBe('one two…');
  expect(cutLine('conglomerate', STYLE, 30, ADVANCES)).toBe('congl…');
  expect(cutLine('short', STYLE, 30, ADVANCES)).toBe('short');
});

test('letters of no typeface are marked once for each run, and accents join their letters', () => {
  expect(drawableText('楽天 株式会社 tells staff 👋🏽', 'sans', ADVANCES)).toBe('[…] tells staff […]');
  expect(drawableText('cafe\u0301', 'sans', ADVANCES)).toBe('café');
});
