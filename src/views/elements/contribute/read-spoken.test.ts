import { expect, test } from 'vitest';
import { readFixtureVocabulary } from '../../../../tests/form-vocabulary.ts';
import { whenText } from './draft-when.ts';
import { emptyDraft } from './entry-draft.ts';
import type { ReadSpoken } from './read-spoken.ts';
import { readSpoken } from './read-spoken.ts';

const VOCABULARY = { ...(await readFixtureVocabulary()), asKnownOn: '2026-07-03' };
const read = (said: string, shown: string | null = null): ReadSpoken => readSpoken(said, emptyDraft(), VOCABULARY, shown);

test('an hour is understood in three places, and what was taken for granted is said', () => {
  expect(read('4am Singapore 20 May', 'Asia/Kathmandu')).toMatchObject({
    kind: 'understood',
    fields: { precision: 'hour', day: '2026-05-20', time: '04:00', zone: 'Asia/Singapore' },
    lines: [
      '20 May 2026, 4:00 am, Singapore (UTC+8)',
      '20 May 2026, 1:45 am, Kathmandu (UTC+5:45)',
      expect.stringContaining('19 May 2026'),
    ],
    notes: ['No year is named: 2026 is taken, since the record is as known on 3 July 2026.'],
  });
});

test.each([
  ['around 10 May 2026', 'around', '2026-05-10~'],
  ['week of 18 May 2026', 'between', '2026-05-18/2026-05-24'],
  ['May 2026', 'month', '2026-05'],
  ['20 May 2026, Singapore', 'day', '2026-05-20'],
  ['around 4 am Singapore 20 May 2026', 'written', '2026-05-20T04:00~'],
  ['1:30 am PST Los Angeles 1 November 2026', 'hour', '2026-11-01T01:30-08:00'],
])('%s fills the fields of "%s", which say the same', (said, precision, when) => {
  const spoken = read(said);
  const fields = spoken.kind === 'understood' ? spoken.fields : {};
  expect(fields.precision).toBe(precision);
  expect(whenText({ ...emptyDraft(), ...fields })).toBe(when);
});

test('what is not clear is asked back with what can be chosen', () => {
  expect(read('9 am IST 20 May 2026')).toEqual({
    kind: 'unclear',
    words: '"IST" does not say which place is meant. Name the place: Bengaluru, Dublin or Tel Aviv, as in "4 am Bengaluru".',
    choices: [
      { words: 'Bengaluru', text: '9 am IST Bengaluru 20 May 2026' },
      { words: 'Dublin', text: '9 am IST Dublin 20 May 2026' },
    ],
  });
});
