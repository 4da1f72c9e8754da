import { expect, it } from 'vitest';
import { createHeadingIds } from './heading-id.ts';

it('gives each heading of a body an id of its own', () => {
  const headingId = createHeadingIds();
  expect(
    ['What happened', 'What happened', 'What happened 2', 'What happened', '“4 am”, São Paulo', '…', '!'].map(headingId),
  ).toEqual([
    'body-what-happened',
    'body-what-happened-2',
    'body-what-happened-2-2',
    'body-what-happened-3',
    'body-4-am-são-paulo',
    'body-section',
    'body-section-2',
  ]);
});

it('begins anew with each body', () => {
  expect([createHeadingIds()('A'), createHeadingIds()('A')]).toEqual(['body-a', 'body-a']);
});
