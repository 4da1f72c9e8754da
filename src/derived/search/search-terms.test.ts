import { expect, test } from 'vitest';
import { figure, when } from '../testing/make-event.ts';
import { figureTerms, spellings, whenTerms } from './search-terms.ts';

const PEOPLE = { name: 'Jobs cut', unit: 'people', about: 'Jobs.' };
const DOLLARS = { name: 'Spending', unit: 'USD', about: 'Money.' };

test('a number of people is found in digits and in words', () => {
  expect(figureTerms(figure('2026', { value: 8000 }), PEOPLE)).toEqual(['jobs', 'cut', 'people', '8000', 'eight thousand']);
});

test('both ends of a range of money are found short and long, beside the words of the measure’s id', () => {
  expect(figureTerms(figure('2026', { metric: 'capex-guidance', low: 125e9, high: 145e9 }), DOLLARS)).toEqual([
    'capex',
    'guidance',
    'USD',
    '125000000000',
    '125 billion',
    '125bn',
    '145000000000',
    '145 billion',
    '145bn',
  ]);
});

test('a share is found as percent and per cent', () => {
  const terms = figureTerms(figure('2026', { value: 12.5 }), { ...PEOPLE, unit: 'percent' });
  expect(terms).toContain('12.5 percent');
  expect(terms).toContain('12.5 per cent');
});

test('an hour is found as people say it', () => {
  expect(whenTerms(when('2026-05-20T04:00', 'Asia/Singapore'))).toEqual([
    'Wednesday 20 May 2026',
    '2026-05-20',
    '4:00 am',
    '4 am',
    '04:00',
  ]);
  expect(whenTerms(when('2026-05-20T16:30', 'Asia/Singapore')).slice(2)).toEqual(['4:30 pm', '16:30']);
});

test('a month is not found by its first day', () => {
  expect(whenTerms(when('2026-05'))).toEqual(['May 2026', 'May 2026']);
});

test('an interval is found by both ends', () => {
  expect(whenTerms(when('2026-04-21/2026-05-12'))).toContain('Tuesday 12 May 2026');
});

test('words with letters no search folds are found in plain ones, and joined ends apart', () => {
  expect(spellings('Wrocław and Zürich on 19–20 May, Größe')).toEqual(['Wroclaw', '19', '20', 'Grösse']);
});
