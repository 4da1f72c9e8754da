import { expect, test } from 'vitest';
import { titleWords } from './title-words.ts';

test('what a headline says is told by its stems, without small words and the names of its organisations', () => {
  expect([...titleWords('Harbour Lines cuts 1,200 jobs at the ferries by email at 4 am', ['harbour-lines'])]).toEqual([
    ['cut', 'cuts'],
    ['1200', '1200'],
    ['job', 'jobs'],
    ['ferri', 'ferries'],
    ['email', 'email'],
    ['4', '4'],
  ]);
});

test('other endings, capitals and accents are one word', () => {
  const stems = (title: string): string[] => [...titleWords(title, []).keys()];
  expect(stems('Ferry closed, José')).toEqual(stems('ferries CLOSES jose'));
});
