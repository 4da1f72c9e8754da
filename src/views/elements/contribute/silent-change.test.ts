import { expect, test } from 'vitest';
import type { EntryDraft } from './entry-draft.ts';
import { emptyDraft, emptyRow } from './entry-draft.ts';
import { silentChange } from './silent-change.ts';

const figure = (value: string) => ({ ...emptyRow('figures'), metric: 'jobs-cut', value });
const draft = (rest: Partial<EntryDraft>): EntryDraft => ({
  ...emptyDraft(),
  edited: 'pier-closes',
  day: '2021-03-04',
  figures: [figure('240')],
  ...rest,
});
const START = draft({});

test('a number or a time that readers have seen is asked about when it changes without a word', () => {
  expect(silentChange(START, draft({ figures: [figure('250')] }))).toMatch(/^You changed 240 to 250\. /);
  expect(silentChange(START, draft({ day: '2021-03-05' }))).toMatch(/^You changed the time\. /);
});

test.each([
  ['nothing is changed', draft({})],
  ['words are changed', draft({ title: 'The pier closes' })],
  ['a number is added', draft({ figures: [figure('240'), figure('250')] })],
  ['the change is told', draft({ figures: [figure('250')], correctionWas: '240 jobs' })],
  ['the event is a new one', draft({ edited: '', figures: [figure('250')] })],
])('nothing is asked where %s', (_, now) => {
  expect(silentChange(START, now)).toBeNull();
});
