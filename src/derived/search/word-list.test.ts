import { expect, test } from 'vitest';
import { listWords } from './word-list.ts';

test('words stand by the number of texts that have them, then by letters, without markup, figures and short words', () => {
  expect(listWords(['<a id="hidden"></a> Pier, pier and dock’s 8000', 'Dock pier', 'abc Zürich'])).toEqual([
    'dock',
    'pier',
    'zürich',
  ]);
});
