import { expect, test } from 'vitest';
import { editedId } from './load-form.ts';

test('an address names the event to edit by an id, and nothing else is taken for one', () => {
  expect(editedId('?edit=notices-by-email')).toBe('notices-by-email');
  expect(
    ['', '?edit=', '?edit=../secret', '?edit=%3Cimg%3E', '?edit=A', `?edit=${'a'.repeat(81)}`, '?other=a'].map(editedId),
  ).toEqual(Array(7).fill(null));
});
