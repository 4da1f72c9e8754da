import { expect, test } from 'vitest';
import { compareFields } from './compare-fields.ts';

test('a changed line says what it said and what it says', () => {
  expect(compareFields({ title: 'Ferries stop', status: 'reported' }, { title: 'The ferries stop', status: 'reported' })).toEqual(
    [{ key: 'title', field: 'Headline', was: 'Ferries stop', now: 'The ferries stop' }],
  );
});

test('order, spaces and empty fields do not count', () => {
  const before = { summary: 'One two.', places: [], people: [{ name: 'Ada Pier', role: 'mayor' }] };
  const after = { people: [{ role: 'mayor', name: 'Ada Pier' }], summary: 'One\n  two. ', body: '' };
  expect(compareFields(before, after)).toEqual([]);
});

test('items of a list are told one by one, the changed ones with what they were', () => {
  const post = { id: 'post', publisher: 'The Ferry Post', url: 'https://post.example/1' };
  const before = { sources: [post, { id: 'gone', publisher: 'Harbour Radio' }] };
  const after = {
    sources: [
      { ...post, title: 'Ferries stop' },
      { id: 'new', publisher: 'Quay News' },
    ],
  };
  expect(compareFields(before, after)).toEqual([
    {
      key: 'sources',
      field: 'Sources',
      was: 'The Ferry Post; https://post.example/1',
      now: 'The Ferry Post; https://post.example/1; Ferries stop',
    },
    { key: 'sources', field: 'Sources', was: 'Harbour Radio', now: null },
    { key: 'sources', field: 'Sources', was: null, now: 'Quay News' },
  ]);
});

test('a body is told by its paragraphs, and a long one is cut', () => {
  const changes = compareFields({ body: 'One.\n\nTwo.' }, { body: `One.\n\n${'Three '.repeat(100)}` });
  expect(changes.map(({ field, was, now }) => [field, was, now?.length, now?.endsWith('…')])).toEqual([
    ['Text', 'Two.', undefined, undefined],
    ['Text', null, 300, true],
  ]);
});

test('corrections are told apart, and a field of another time by its own name', () => {
  expect(compareFields({ corrections: [], city: 'Saltmarsh' }, { corrections: [{ date: '2021-03-09' }] })).toEqual([
    { key: 'city', field: 'city', was: 'Saltmarsh', now: null },
  ]);
});

test('a paragraph that kept half of its words is the same one', () => {
  const before = { body: 'The ferries stop at the quay.\n\nNobody was told.' };
  const after = { body: 'The ferries stop at the old quay.\n\nThe crews learned it from a notice.' };
  expect(compareFields(before, after).map(({ was, now }) => [was, now])).toEqual([
    ['The ferries stop at the quay.', 'The ferries stop at the old quay.'],
    ['Nobody was told.', null],
    [null, 'The crews learned it from a notice.'],
  ]);
});
