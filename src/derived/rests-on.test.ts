import { expect, test } from 'vitest';
import { restingOn } from './rests-on.ts';
import { figure, makeEvent, when } from './testing/make-event.ts';

const VOCABULARY = {
  metrics: { 'jobs-cut': { name: 'Jobs cut', unit: 'people', about: 'People.' } },
  offices: { quay: { name: 'The Quay', level: 'city' } },
} as const;

const EVENT = makeEvent('closure', when('2026-05-20'), {
  summarySources: ['post', 'plan'],
  whenSources: ['plan'],
  body: [
    { kind: 'html', html: '<p>' },
    {
      kind: 'component',
      name: 'Note',
      attributes: {},
      text: '',
      children: [{ kind: 'component', name: 'Cite', attributes: { source: 'radio post' }, text: '', children: [] }],
    },
  ],
  quotes: [
    { text: 'One.', speaker: 'Ada Merrow', source: 'post', label: null },
    { text: 'Two.', speaker: 'Ada Merrow', source: 'plan', label: null },
  ],
  legs: [{ places: ['quay'], label: null, when: null, status: 'reported', sources: ['post'], note: null }],
  figures: [figure('2026', { value: 400, sources: ['plan'] }), figure('2026', { value: 380, sources: ['post', 'plan'] })],
  conflicts: [
    { point: '380 or 400', text: 'They differ.', sources: ['post'] },
    { point: 'the day', text: 'Unclear.' },
  ],
});

test('a source leads to every part of the event that rests on it, each under a name of its own', () => {
  expect(restingOn(EVENT, 'post', VOCABULARY)).toEqual([
    { words: 'the summary', anchor: 'main' },
    { words: 'the text', anchor: 'record' },
    { words: 'words of Ada Merrow, 1 of 2', anchor: 'quote-1' },
    { words: 'when it reached The Quay', anchor: 'leg-1' },
    { words: 'Jobs cut: about 380 people', anchor: 'fig-jobs_cut-2' },
    { words: 'a point in dispute: 380 or 400', anchor: 'conflicts' },
  ]);
  expect(restingOn(EVENT, 'plan', VOCABULARY).map(({ anchor }) => anchor)).toEqual([
    'main',
    'when-heading',
    'quote-2',
    'fig-jobs_cut',
    'fig-jobs_cut-2',
  ]);
  expect(restingOn(EVENT, 'nothing', VOCABULARY)).toEqual([]);
});
