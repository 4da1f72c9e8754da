import { expect, test } from 'vitest';
import { proposeId } from './propose-id.ts';

const free = (): boolean => false;

test.each([
  ['Crews learn of the closure by email at 4 am', 'crews-learn-closure-email'],
  ['Wednesday 20 May 2026: notices go out in Łódź', 'notices-go-out-lodz'],
  ['東京', 'event'],
  ['', 'event'],
  ['May', 'event'],
])('"%s" gives %s', (title, id) => {
  expect(proposeId(title, free)).toBe(id);
});

test('an id that is taken gets a number, and so on until one is free', () => {
  const taken = new Set(['pier-closes', 'pier-closes-2']);
  expect(proposeId('The pier closes', (id) => taken.has(id))).toBe('pier-closes-3');
});

test('a long title is cut between words', () => {
  expect(proposeId('word '.repeat(60), free).length).toBeLessThanOrEqual(48);
});
