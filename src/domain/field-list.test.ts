import { expect, test } from 'vitest';
import { eventSchema } from './event.ts';
import { removalSchema } from './removal.ts';
import { storySchema } from './story.ts';
import { siteSchema } from './vocabulary.ts';
import type { Field } from './field-list.ts';
import { listFields } from './field-list.ts';

test('fields come in the order of the schema, with what is required', () => {
  expect(listFields(storySchema).map(({ name, required }) => [name, required])).toEqual([
    ['title', true],
    ['summary', true],
    ['order', true],
    ['figures', false],
    ['aliases', false],
  ]);
});

test('groups inside lists are listed with their fields', () => {
  const sources = listFields(eventSchema).find(({ name }) => name === 'sources');
  expect(sources?.fields.map(({ name }) => name).slice(0, 4)).toEqual(['id', 'publisher', 'title', 'url']);
});

test.each([
  ['event', eventSchema],
  ['story', storySchema],
  ['site', siteSchema],
  ['removal', removalSchema],
] as const)('every field of a %s is described', (_, schema) => {
  const silent = (fields: readonly Field[]): string[] =>
    fields.flatMap((field) => [...(field.about === '' ? [field.name] : []), ...silent(field.fields)]);
  expect(silent(listFields(schema))).toEqual([]);
});
