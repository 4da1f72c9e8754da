import { expect, test } from 'vitest';
import { whenFields, whenText } from './draft-when.ts';

test.each([
  ['2026-05-20T04:00', 'hour'],
  ['2026-11-01T01:30-07:00', 'hour'],
  ['2026-05-20', 'day'],
  ['2026-05-20~', 'around'],
  ['2026-04-21/2026-05-12', 'between'],
  ['2026-05', 'month'],
  ['2026-Q2', 'written'],
  ['2026-05-20T04:00~', 'written'],
  ['../2026-05-20', 'written'],
  ['2026-05-20T09:00/2026-05-20T11:00', 'written'],
])('%s fills the fields of %s, and comes out of them unchanged', (text, precision) => {
  const fields = whenFields(text);
  expect(fields.precision).toBe(precision);
  expect(whenText(fields)).toBe(text);
});

test('a time that is half filled in stands in the file as far as it goes, for the check to name what is missing', () => {
  expect(whenText({ ...whenFields('2026-05-20'), precision: 'hour' })).toBe('2026-05-20T');
  expect(whenText({ ...whenFields('2026-04-21/2026-05-12'), to: '' })).toBe('2026-04-21/');
  expect(whenText({ ...whenFields(''), precision: 'hour' })).toBe('');
});
