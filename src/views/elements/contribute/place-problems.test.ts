import { expect, test } from 'vitest';
import type { Problem } from '../../../domain/problem.ts';
import { checkDraft } from './check-draft.ts';
import { emptyDraft, emptyRow } from './entry-draft.ts';
import { pathAt } from './path-at.ts';
import { placeProblems } from './place-problems.ts';
import { renderDraft } from './render-draft.ts';
import { readFixtureVocabulary } from '../../../../tests/form-vocabulary.ts';

const VOCABULARY = await readFixtureVocabulary();
const TEXT = `---
title: A notice
figures:
  - metric: jobs-cut
    qualifier:
  - { metric: share-cut, value: 3 }
places: [saltmarsh,
  mars]
---

The body.
`;

test.each([
  [2, 8, ['title']],
  [5, 5, ['figures', 0, 'qualifier']],
  [4, 5, ['figures', 0, 'metric']],
  [6, 5, ['figures', 1]],
  [6, 25, ['figures', 1, 'metric']],
  [8, 3, ['places', 1]],
  [11, 1, ['body']],
])('line %i column %i lies in %j', (line, column, path) => {
  expect(pathAt(TEXT, line, column)).toEqual(path);
});

test('a place outside the facts belongs to no field', () => {
  expect(pathAt('no front matter', 1, 1)).toEqual([]);
});

function controlsOf(draft: Parameters<typeof renderDraft>[0], controls: readonly string[]): (string | null)[] {
  const rendered = renderDraft(draft, VOCABULARY, '2021-06-30');
  return placeProblems(checkDraft(rendered, VOCABULARY, draft.edited, null), rendered.text, controls).map(
    ({ control }) => control,
  );
}

const CONTROLS = ['title', 'kind', 'organisations', 'stories', 'summary', 'day', 'zone', 'status', 'places', 'sources.0.url'];

test('every problem of an empty form has a control, each once but for the sources', () => {
  expect(new Set(controlsOf(emptyDraft(), [...CONTROLS, 'sources.0.publisher']))).toEqual(
    new Set(['title', 'kind', 'day', 'summary', 'organisations', 'stories', 'sources.0.publisher', 'sources.0.url']),
  );
});

test('problems of rows stand in their rows, those of a body at the body', () => {
  const draft = {
    ...emptyDraft(),
    body: 'It is {code}.',
    figures: [
      { ...emptyRow('figures'), metric: 'jobs-cut', value: 'many' },
      { ...emptyRow('figures'), metric: 'jobs-cut', value: '14–10', qualifier: 'about', asOf: '2021' },
    ],
    legs: [{ ...emptyRow('legs'), places: 'Mars', status: 'reported' }],
  };
  const rows = ['figures.0.metric', 'figures.0.qualifier', 'figures.0.value', 'figures.1.metric', 'legs.0.places', 'body'];
  expect(controlsOf(draft, rows)).toEqual(expect.arrayContaining(rows));
});

test('a problem that no control mends is kept, without one', () => {
  const problem: Problem = { file: 'x', line: 7, column: 1, rule: 'alias-self', message: 'm', hint: 'h' };
  expect(placeProblems([problem], '---\ntitle: a\naliases: [b]\n---\n', CONTROLS)).toEqual([{ ...problem, control: null }]);
  const taken: Problem = { ...problem, line: 1, rule: 'id-repeated' };
  expect(placeProblems([taken], TEXT, ['id'])[0]?.control).toBe('id');
});
