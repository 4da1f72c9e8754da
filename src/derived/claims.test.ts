import { expect, test } from 'vitest';
import { currentClaims, groupClaims } from './claims.ts';
import { figure } from './testing/make-event.ts';

test('claims of one number for one time that disagree are marked, in the order of the entry', () => {
  const claims = [
    figure('2026-01-13', { value: 1000, qualifier: 'more-than', sources: ['gazette'] }),
    figure('2026-01-13', { value: 1500, sources: ['times'] }),
  ];
  expect(groupClaims(claims)).toEqual([{ metric: 'jobs-cut', of: null, organisation: null, claims, differ: true }]);
});

test('the same number from two sources is no disagreement', () => {
  const claims = [figure('2026-05-20', { value: 8000, sources: ['a'] }), figure('2026-05-20', { value: 8000, sources: ['b'] })];
  expect(groupClaims(claims).map(({ differ }) => differ)).toEqual([false]);
});

test('counts of different days are a series, not a disagreement', () => {
  const claims = [figure('2026-06-04', { value: 1500 }), figure('2026-06-12', { value: 1600 })];
  expect(groupClaims(claims).map(({ differ }) => differ)).toEqual([false]);
  expect(currentClaims(claims).map(({ value }) => value)).toEqual([1600]);
});

test('a month and a day in it are the same time', () => {
  const claims = [figure('2026-05', { value: 78_000 }), figure('2026-05-20', { value: 77_986, qualifier: 'exact' })];
  expect(groupClaims(claims).map(({ differ }) => differ)).toEqual([true]);
});

test('parts are numbers of their own', () => {
  const claims = [figure('2026-05-20', { value: 8000 }), figure('2026-05-20', { value: 350, of: 'Ireland' })];
  expect(groupClaims(claims).map(({ of, differ }) => [of, differ])).toEqual([
    [null, false],
    ['Ireland', false],
  ]);
});

test('where there is room for one number, every latest claim is shown once, the lowest first', () => {
  const claims = [
    figure('2026-01-13', { value: 1500, sources: ['a'] }),
    figure('2026-01-13', { value: 1000, qualifier: 'more-than', sources: ['b'] }),
    figure('2026-01-13', { value: 1500, sources: ['c'] }),
  ];
  expect(currentClaims(claims).map(({ value }) => value)).toEqual([1000, 1500]);
});
