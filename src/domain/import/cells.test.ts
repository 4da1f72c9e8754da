import { describe, expect, test } from 'vitest';
import { findHiddenCharacters } from '../hidden-characters.ts';
import { cleanCell, parseCellCount, parseCellDate, parseCellShare } from './cells.ts';

test('a cell is one line without what nobody sees; what says that nothing is known is empty', () => {
  expect(cleanCell('  Hall A\r\n Hall B ')).toBe('Hall A Hall B');
  expect(['N/A', '-', 'null', 'Unknown', 'no-data', ''].map(cleanCell)).toEqual(['', '', '', '', '', '']);
  const hostile = 'A\u202Ecme\u0000 \u200BInc\uFEFF\uFFFD a\u200Db\u0085c';
  expect(cleanCell(hostile)).toBe('Acme Inc ab c');
  expect(findHiddenCharacters(cleanCell(hostile))).toEqual([]);
});

describe('a day is read in the forms of the table only', () => {
  test.each([
    ['2021-03-04', '2021-03-04'],
    ['2021-3-4', '2021-03-04'],
    ['2021-03-04 00:00:00', '2021-03-04'],
    ['2021-03-04T00:00:00Z', '2021-03-04'],
    ['3/4/2021', '2021-03-04'],
    ['03/04/2021 12:00 AM', '2021-03-04'],
    ['2/30/2021', null],
    ['13/1/2021', null],
    ['3/4/21', null],
    ['4.3.2021', null],
    ['44257', null],
    ['March 4, 2021', null],
    ['3/4/2021 - 5/6/2021', null],
    ['0021-03-04', null],
  ])('%s', (text, day) => {
    expect(parseCellDate(text, ['YYYY-MM-DD', 'M/D/YYYY'])).toBe(day);
  });

  test('a map can say that the day comes first, or that years have two digits', () => {
    expect(parseCellDate('3/4/2021', ['D/M/YYYY'])).toBe('2021-04-03');
    expect(parseCellDate('3.4.2021', ['D.M.YYYY'])).toBe('2021-04-03');
    expect(parseCellDate('3/4/21', ['M/D/YY'])).toBe('2021-03-04');
  });
});

test('a number is read only where nothing else stands beside it', () => {
  expect(['120', '1,200', '120.0', '1,234,567'].map(parseCellCount)).toEqual([120, 1200, 120, 1234567]);
  expect(['100+', '40-50', '12.5', '1,20', 'about 5', '0', '-3', '1e3'].map(parseCellCount)).toEqual(Array(8).fill(null));
});

test('a share is in percent, whichever way the table writes it', () => {
  expect(parseCellShare('0.07', 'fraction')).toBe(7);
  expect(parseCellShare('1', 'fraction')).toBe(100);
  expect(parseCellShare('1', 'percent')).toBe(1);
  expect(parseCellShare('12%', 'fraction')).toBe(12);
  expect(['1.5', '0', 'half', '-0.1'].map((text) => parseCellShare(text, 'fraction'))).toEqual([null, null, null, null]);
});
