import { expect, test } from 'vitest';
import { describeComponents, describeDocument } from './json-schema.ts';

test('a schema is published under its address and may gain fields', () => {
  const schema = describeDocument('figures', 'https://desk.example/api/v1/figures.schema.json');
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://desk.example/api/v1/figures.schema.json',
    title: 'figures',
  });
  expect(JSON.stringify(schema)).not.toContain('additionalProperties');
});

test('components refer to one another where they will stand', () => {
  const components = describeComponents('#/components/schemas/');
  const names = new Set(Object.keys(components));
  const references = [...JSON.stringify(components).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter((reference) => !names.has(reference.replace('#/components/schemas/', '')))).toEqual([]);
});
