import { expect, test } from 'vitest';
import { dayNumber, dayOf } from '../../derived/browse/columns.ts';
import { dayAtKey, datesOf, moveEdge, shiftWindow, windowOf } from './strip-window.ts';

const strip = { start: dayNumber('2026-01-01'), end: dayNumber('2026-07-31') };
const days = (window: { from: number; to: number }): string => `${dayOf(window.from)} ${dayOf(window.to)}`;

test('a query without dates is the whole strip, and gives no dates', () => {
  const window = windowOf(strip, null, null);
  expect(days(window)).toBe('2026-01-01 2026-07-31');
  expect(datesOf(window)).toEqual({ from: null, to: null });
});

test.each([
  ['2026-05', '2026-06', '2026-05-01 2026-06-30', { from: '2026-05', to: '2026-06' }],
  ['2026-05-11', '2026-05-21', '2026-05-11 2026-05-21', { from: '2026-05-11', to: '2026-05-21' }],
  ['2026-05-01', null, '2026-05-01 2026-07-31', { from: '2026-05', to: null }],
  ['2020', '2026-02', '2026-01-01 2026-02-28', { from: null, to: '2026-02' }],
  ['2026-02-01', '2026-02-10', '2026-02-01 2026-02-10', { from: '2026-02-01', to: '2026-02-10' }],
])('from %s to %s is the window %s', (from, to, window, dates) => {
  expect(days(windowOf(strip, from, to))).toBe(window);
  expect(datesOf(windowOf(strip, from, to))).toEqual(dates);
});

test('an edge stops at the other and at the end of the strip', () => {
  const window = windowOf(strip, '2026-05-11', '2026-05-21');
  expect(days(moveEdge(window, 'from', dayNumber('2026-06-01')))).toBe('2026-05-21 2026-05-21');
  expect(days(moveEdge(window, 'to', dayNumber('2027-01-01')))).toBe('2026-05-11 2026-07-31');
  expect(days(moveEdge(window, 'from', dayNumber('2025-01-01')))).toBe('2026-01-01 2026-05-21');
});

test('a window that is moved keeps its length', () => {
  const window = windowOf(strip, '2026-05-11', '2026-05-21');
  expect(days(shiftWindow(window, 7))).toBe('2026-05-18 2026-05-28');
  expect(days(shiftWindow(window, 400))).toBe('2026-07-21 2026-07-31');
  expect(days(shiftWindow(window, -400))).toBe('2026-01-01 2026-01-11');
});

test.each([
  ['ArrowRight', '2026-05-31', '2026-06-01'],
  ['ArrowDown', '2026-03-01', '2026-02-28'],
  ['PageUp', '2026-05-31', '2026-06-30'],
  ['PageDown', '2026-03-31', '2026-02-28'],
  ['PageDown', '2026-01-15', '2025-12-15'],
  ['Home', '2026-05-31', '2026-01-01'],
  ['End', '2026-05-31', '2026-07-31'],
])('%s goes from %s to %s', (key, from, to) => {
  expect(dayOf(dayAtKey(key, dayNumber(from), strip) ?? 0)).toBe(to);
});

test('other keys move nothing', () => {
  expect(dayAtKey('a', 5, strip)).toBeNull();
});
