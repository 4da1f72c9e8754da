import { expect, test } from 'vitest';
import { nameMonth, nameStretch } from './stretch-names.ts';
import { makeEvent, when } from './testing/make-event.ts';

test.each([
  [['2021-03-04', '2022-05'], 'March 2021 to May 2022'],
  [['2026-05-20', '2026-05-21'], 'May 2026'],
  [['2026-05'], 'May 2026'],
  [['2026'], '2026'],
  // What is known to a year only is read behind its months.
  [['2026-02-01', '2026-11-03', '2026'], 'February 2026 to November 2026'],
  [['2025-11-03', '2026'], 'November 2025 to 2026'],
  [['2025', '2026-01-01'], '2025 to January 2026'],
])('events of %j are a stretch called %s', (times, name) => {
  expect(nameStretch(times.map((text, index) => makeEvent(`event-${index}`, when(text))))).toBe(name);
});

test('a month, and what is known to a year only, have a name', () => {
  expect([nameMonth('2026-05'), nameMonth('2026')]).toEqual(['May 2026', '2026, month not known']);
});
