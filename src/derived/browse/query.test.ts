import { expect, test } from 'vitest';
import { EMPTY_QUERY, firstDay, isNarrowed, lastDay, parseQuery, toggleValue, writeQuery } from './query.ts';

const parse = (text: string) => parseQuery(new URLSearchParams(text));
const roundTrip = (text: string): string => writeQuery(parse(text).query, new URLSearchParams(text)).toString();

test('an address gives the query that writes the same address', () => {
  const address = 'q=petition&organisation=meta&kind=layoff&kind=leak&from=2026-05&to=2026-06&sort=oldest';
  expect(parse(address)).toEqual({
    query: {
      ...EMPTY_QUERY,
      words: 'petition',
      facets: { ...EMPTY_QUERY.facets, organisation: ['meta'], kind: ['layoff', 'leak'] },
      from: '2026-05',
      to: '2026-06',
      sort: 'oldest',
    },
    problems: [],
  });
  expect(roundTrip(address)).toBe(address);
});

test('names in another order are written in one order, and foreign names stay behind them', () => {
  expect(roundTrip('tz=Asia%2FTokyo&sort=newest&kind=leak&q=a+b')).toBe('q=a+b&kind=leak&sort=newest&tz=Asia%2FTokyo');
});

test('empty and repeated values are left out', () => {
  expect(roundTrip('kind=&kind=leak&kind=leak&q=&from=&sort=relevance')).toBe('kind=leak');
});

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-05-20', '2026-05-20', '2026-05-20'],
  ['2026-13', null, null],
  ['2026-02-29', null, null],
  ['May 2026', null, null],
  ['26', null, null],
])('%s begins on %s and ends on %s', (text, first, last) => {
  expect(firstDay(text)).toBe(first);
  expect(lastDay(text)).toBe(last);
});

test('a date that is none is left out, and said', () => {
  expect(parse('from=2026-02-30&to=2026-06')).toEqual({
    query: { ...EMPTY_QUERY, to: '2026-06' },
    problems: ['“2026-02-30” is no day, month or year. Dates are written as in 2026-05-20, 2026-05 or 2026.'],
  });
});

test('dates that end before they begin are left out, and said', () => {
  const { query, problems } = parse('from=2026-06&to=2026-05');
  expect([query.from, query.to]).toEqual([null, null]);
  expect(problems).toEqual(['The dates end before they begin: from 2026-06 to 2026-05. They are left out.']);
});

test('a month that holds the day it begins with is not backwards', () => {
  expect(parse('from=2026-05-20&to=2026-05').problems).toEqual([]);
});

test('an order alone narrows nothing', () => {
  expect(isNarrowed(parse('sort=oldest&tz=utc').query)).toBe(false);
  expect(isNarrowed(parse('kind=leak').query)).toBe(true);
});

test('a value is chosen once and taken back', () => {
  const chosen = toggleValue(toggleValue(EMPTY_QUERY, 'kind', 'leak', true), 'kind', 'leak', true);
  expect(chosen.facets.kind).toEqual(['leak']);
  expect(toggleValue(chosen, 'kind', 'leak', false)).toEqual(EMPTY_QUERY);
});
