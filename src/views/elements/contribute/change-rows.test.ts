import { expect, test } from 'vitest';
import { changeRows } from './change-rows.ts';
import { emptyDraft, emptyRow } from './entry-draft.ts';

const DRAFT = {
  ...emptyDraft(),
  figures: ['1', '2', '3', '1, 3'].map((source) => ({ ...emptyRow('figures'), source })),
  sources: ['a', 'b', 'c'].map((publisher) => ({ ...emptyRow('sources'), publisher })),
};

test('a row is added at the end or taken out where it stands', () => {
  expect(changeRows(DRAFT, { name: 'sources', remove: null }).sources.map(({ publisher }) => publisher)).toEqual([
    'a',
    'b',
    'c',
    '',
  ]);
  expect(changeRows(DRAFT, { name: 'figures', remove: 1 }).figures.map(({ source }) => source)).toEqual(['1', '3', '1, 3']);
});

test('where a source goes, figures name the others by their new numbers', () => {
  const { sources, figures } = changeRows(DRAFT, { name: 'sources', remove: 1 });
  expect(sources.map(({ publisher }) => publisher)).toEqual(['a', 'c']);
  expect(figures.map(({ source }) => source)).toEqual(['1', '', '2', '1, 2']);
});
