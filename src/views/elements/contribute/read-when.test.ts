import { expect, test } from 'vitest';
import { whenFields } from './draft-when.ts';
import type { EntryDraft } from './entry-draft.ts';
import { emptyDraft } from './entry-draft.ts';
import { readWhen } from './read-when.ts';
import { readFixtureVocabulary } from '../../../../tests/form-vocabulary.ts';

const VOCABULARY = {
  ...(await readFixtureVocabulary()),
  clocks: [
    { name: 'Singapore', zone: 'Asia/Singapore' },
    { name: 'London', zone: 'Europe/London' },
    { name: 'Apia', zone: 'Pacific/Apia' },
  ],
};

function read(text: string, zone: string, shown: string | null = null): ReturnType<typeof readWhen> {
  const draft: EntryDraft = { ...emptyDraft(), ...whenFields(text), zone };
  return readWhen(draft, VOCABULARY, shown);
}

test('an hour is said as reported and in two other places', () => {
  const { words, elsewhere } = read('2026-05-20T04:00', 'Asia/Singapore');
  expect(words).toBe('20 May 2026, 4:00 am, Singapore (UTC+8)');
  expect(elsewhere).toEqual(['19 May 2026, 9:00 pm, London (UTC+1)', '20 May 2026, 9:00 am, Apia (UTC+13)']);
});

test('the clock that the reader chose comes first', () => {
  const { elsewhere } = read('2026-05-20T04:00', 'Asia/Singapore', 'Asia/Kathmandu');
  expect(elsewhere).toEqual(['20 May 2026, 1:45 am, Kathmandu (UTC+5:45)', '19 May 2026, 9:00 pm, London (UTC+1)']);
});

test('a day or a stretch is the same everywhere', () => {
  expect(read('2026-05-20', 'Asia/Singapore')).toMatchObject({ words: '20 May 2026', elsewhere: [], choices: [] });
  expect(read('2026-05-20/2026-05-26', '')).toMatchObject({
    words: 'between 20 and 26 May 2026',
    note: 'It will be drawn as a span and never moved to another zone’s day.',
  });
});

test('an hour that happened twice leaves the choice of two offsets, also once one is chosen', () => {
  const twice = read('2026-11-01T01:30', 'America/Los_Angeles');
  expect(twice.words).toBeNull();
  expect(twice.choices.map(({ words, offset }) => [words, offset])).toEqual([
    ['The first time, at UTC−07:00', '-07:00'],
    ['The second time, at UTC−08:00', '-08:00'],
  ]);
  const chosen = read('2026-11-01T01:30-08:00', 'America/Los_Angeles');
  expect(chosen.words).toContain('UTC−8');
  expect(chosen.choices).toHaveLength(2);
});

test('an hour that did not happen leaves the hours on both sides of it', () => {
  expect(read('2026-03-08T02:30', 'America/Los_Angeles').choices).toEqual([
    { words: '3:30 am on 8 March', day: '2026-03-08', time: '03:30', offset: '' },
    { words: '1:30 am on 8 March', day: '2026-03-08', time: '01:30', offset: '' },
  ]);
});

test('what cannot be read, or whose zone is none, leaves nothing to choose', () => {
  expect(read('2026-05-20T04:00', 'Singapoor')).toMatchObject({ when: null, words: null, choices: [] });
  expect(read('', '')).toMatchObject({ when: null, choices: [] });
});
