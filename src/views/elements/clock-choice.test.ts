import { expect, test } from 'vitest';
import { formatChoice, parseChoice, zoneOf } from './clock-choice.ts';

test.each([
  ['reported', { kind: 'reported' }],
  ['mine', { kind: 'mine' }],
  ['UTC', { kind: 'utc' }],
  ['Asia/Tokyo', { kind: 'zone', zone: 'Asia/Tokyo' }],
  ['Asia/Kolkata', { kind: 'zone', zone: 'Asia/Kolkata' }],
  ['asia/tokyo', { kind: 'zone', zone: 'Asia/Tokyo' }],
] as const)('%s names a clock', (text, choice) => {
  expect(parseChoice(text)).toEqual(choice);
});

test.each([null, '', 'Nonsense', 'Asia/Nowhere', 'EST', 'AST', '<script>', '+08:00'])('%s names none', (text) => {
  expect(parseChoice(text)).toBeNull();
});

test('what is written is read back', () => {
  const choices = [{ kind: 'reported' }, { kind: 'mine' }, { kind: 'utc' }, { kind: 'zone', zone: 'America/New_York' }] as const;
  expect(choices.map((choice) => parseChoice(formatChoice(choice)))).toEqual(choices);
});

test('as reported shows no zone, and mine is that of the device', () => {
  expect(zoneOf({ kind: 'reported' })).toBeNull();
  expect(zoneOf({ kind: 'mine' })).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
});
