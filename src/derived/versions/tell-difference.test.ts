import { expect, test } from 'vitest';
import { tellDifference } from './tell-difference.ts';

const LONG = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');

test('short texts stand whole', () => {
  expect(tellDifference('The quay closes.', 'The pier closes.')).toEqual(['The quay closes.', 'The pier closes.']);
});

test('long texts are cut to what differs, at the blanks around it', () => {
  expect(tellDifference(LONG, LONG.replace('word30', 'WORD30 and more'))).toEqual([
    '… word25 word26 word27 word28 word29 word30 word31 word32 word33 word34 word35 …',
    '… word25 word26 word27 word28 word29 WORD30 and more word31 word32 word33 word34 word35 …',
  ]);
});

test('what is added at an end shows where, and a long stretch is cut off', () => {
  const [before, after] = tellDifference(LONG, `${LONG} the end.`);
  expect(before.endsWith('word59')).toBe(true);
  expect(after.endsWith('word59 the end.')).toBe(true);
  expect(tellDifference('', 'a '.repeat(1000))[1].length).toBeLessThan(250);
});
