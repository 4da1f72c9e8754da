import { expect, test } from 'vitest';
import { emptyDraft, emptyRow } from './entry-draft.ts';
import { issueAnswers } from './issue-answers.ts';

const DRAFT = {
  ...emptyDraft(),
  title: ' Pier  closes ',
  summary: 'It closes.',
  precision: 'hour' as const,
  day: '2021-03-04',
  time: '09:30',
  zone: 'America/New_York',
  figures: [
    { ...emptyRow('figures'), metric: 'Jobs cut', of: 'crews', qualifier: 'about', value: '1,200', asOf: '2021-03-04' },
    emptyRow('figures'),
  ],
  sources: [
    { ...emptyRow('sources'), url: 'https://gazette.example/pier', publisher: 'Gazette' },
    { ...emptyRow('sources'), publisher: 'Herald', title: 'The pier' },
  ],
};

test('the form for a new event is answered in its own words, without rows that nobody has written in', () => {
  expect(issueAnswers(DRAFT, '')).toEqual({
    template: 'new-event.yml',
    title: 'New event: Pier closes',
    fields: [
      ['when', '2021-03-04T09:30, America/New_York'],
      ['what', 'It closes.'],
      ['sources', 'https://gazette.example/pier\nHerald The pier'],
      ['figures', 'Jobs cut, crews: about 1,200, as of 2021-03-04'],
    ],
  });
});

test('the form for a correction says what was wrong, or that nothing was', () => {
  const edited = { ...DRAFT, edited: 'pier-closes' };
  const page = 'https://site.example/events/pier-closes/';
  expect(issueAnswers({ ...edited, correctionWas: 'It opens.', correctionNow: 'It closes.' }, page).fields.slice(0, 3)).toEqual([
    ['page', page],
    ['was', 'It opens.'],
    ['now', 'It closes.'],
  ]);
  expect(issueAnswers(edited, page).fields.slice(1, 3)).toEqual([
    ['was', 'Nothing that it said is wrong.'],
    ['now', 'It says more: see the file.'],
  ]);
});
