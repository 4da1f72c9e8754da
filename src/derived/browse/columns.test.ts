import { expect, test } from 'vitest';
import { columnAt, columnsBy, cutColumns, dayNumber, dayOf, mergeStretches, shareOf } from './columns.ts';

test.each([
  ['2026-01-01', '2026-07-31', 'day', 212],
  ['2026-01-01', '2026-12-31', 'week', 53],
  ['2022-11-01', '2026-07-31', 'week', 196],
  ['2010-01-01', '2026-12-31', 'month', 204],
  ['1990-01-01', '2026-12-31', 'quarter', 148],
  ['1800-01-01', '1999-12-31', 'year', 200],
] as const)('from %s to %s the columns are a %s each, %i of them', (first, last, unit, count) => {
  const columns = cutColumns(first, last, 215);
  expect([columns.unit, columns.starts.length]).toEqual([unit, count]);
});

test('weeks begin on Monday, months and quarters on their first day', () => {
  expect(dayOf(columnsBy('week', '2026-05-20', '2026-06-01').starts[0] ?? 0)).toBe('2026-05-18');
  expect(columnsBy('quarter', '2026-05-20', '2026-08-01').starts.map(dayOf)).toEqual(['2026-04-01', '2026-07-01']);
  expect(columnsBy('month', '2025-12-20', '2026-02-01').starts.map(dayOf)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
});

test('a day stands in the column that holds it, and outside the stretch in the nearest', () => {
  const columns = columnsBy('month', '2026-01-01', '2026-03-31');
  expect(
    ['2025-06-01', '2026-01-31', '2026-02-01', '2026-02-28', '2026-03-31', '2027-01-01'].map((day) =>
      columnAt(columns, dayNumber(day)),
    ),
  ).toEqual([0, 0, 1, 1, 2, 2]);
});

test('a share of the stretch is counted in days', () => {
  const columns = columnsBy('day', '2026-01-01', '2026-01-10');
  expect(shareOf(columns, dayNumber('2026-01-01'))).toBe(0);
  expect(shareOf(columns, dayNumber('2026-01-06'))).toBe(0.5);
  expect(shareOf(columns, dayNumber('2026-02-01'))).toBe(1);
});

test('stretches that touch become one', () => {
  expect(
    mergeStretches([
      [10, 12],
      [1, 3],
      [4, 6],
      [11, 15],
    ]),
  ).toEqual([
    [1, 6],
    [10, 15],
  ]);
});
