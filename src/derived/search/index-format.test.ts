import { expect, test } from 'vitest';
import type { RowData } from './index-format.ts';
import { parseRow, writeRow } from './index-format.ts';

const ROW: RowData = {
  type: 'event',
  when: '20 May 2026, 4:00 am, Zürich (UTC+2)',
  quarter: 0,
  kind: 'Layoff',
  status: 'disputed',
  point: '19 or 20 May & “why”',
  sources: 3,
};

test('a row survives as a name without blanks', () => {
  const written = writeRow(ROW);
  expect(written).toMatch(/^[!-~]+$/);
  expect(written).not.toMatch(/[<>"&]p&|\s/);
  expect(parseRow(written)).toEqual(ROW);
});

test('a row without a time or a dispute has neither when it is read', () => {
  const row: RowData = { ...ROW, type: 'story', when: '', quarter: null, kind: '', status: '', point: '', sources: 0 };
  expect(parseRow(writeRow(row))).toEqual(row);
});

test('the name of another section is no row', () => {
  expect(parseRow('quote-1')).toBeNull();
});
