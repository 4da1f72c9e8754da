import { expect, test } from 'vitest';
import type { Event } from '../domain/event.ts';
import { compareEvents } from './corpus.ts';
import { permalinkOf } from './permalink.ts';
import { nameMonthPart, stopsAround } from './stretch-names.ts';
import { makeEvent, when } from './testing/make-event.ts';
import { readingOrder, sharedDay } from './timeline.ts';
import { listYears, placeRows } from './year-pages.ts';

/** Events 'may-1' to 'may-40' of one time. */
function several(name: string, count: number, at: string): Event[] {
  return Array.from({ length: count }, (_, index) => makeEvent(`${name}-${index + 1}`, when(at)));
}

function yearsOf(...lists: readonly Event[][]) {
  return listYears(lists.flat().sort(compareEvents));
}

/** A year with a day of 150, a month of 120, a vague month and an unknown one, after a short year. */
const years = yearsOf(
  several('short', 120, '2025-12-31'),
  several('first', 60, '2026-05-01'),
  several('second', 50, '2026-05-02'),
  several('long', 150, '2026-05-20'),
  several('last', 30, '2026-05-31'),
  several('vague', 5, '2026-05'),
  several('june', 120, '2026-06-10'),
  several('year', 3, '2026'),
);

test('a year of 120 events stands on one page, and its months are places on it', () => {
  const [year] = years;
  expect(year?.monthParts).toEqual([]);
  expect(year?.months).toEqual([{ key: '2025-12', count: 120, path: '/timeline/2025/#month-2025-12' }]);
});

test('a year of 121 events is split into its months', () => {
  const [year] = yearsOf(several('a', 120, '2026-05-20'), several('b', 1, '2026-06'));
  expect(year?.months.map(({ path }) => path)).toEqual(['/timeline/2026/05/', '/timeline/2026/06/']);
  expect(year?.monthParts.map(({ path, part }) => [path, part.items.length])).toEqual([
    ['/timeline/2026/05/', 120],
    ['/timeline/2026/06/', 1],
  ]);
});

test('a month of a short year that has vague events only is found by their heading', () => {
  expect(yearsOf(several('a', 2, '2026-05'))[0]?.months[0]?.path).toBe('/timeline/2026/#vague-2026-05');
});

test('a long month is cut between its days, a day longer than a page within it', () => {
  expect(years[1]?.monthParts.map((month) => [month.path, nameMonthPart(month), month.part.items.length])).toEqual([
    ['/timeline/2026/05/', '1 May 2026', 60],
    ['/timeline/2026/05/2/', '2 May 2026', 50],
    ['/timeline/2026/05/3/', '20 May 2026', 100],
    ['/timeline/2026/05/4/', '20 to 31 May 2026 and day not known', 85],
    ['/timeline/2026/06/', 'June 2026', 120],
    ['/timeline/2026/undated/', '2026, month not known', 3],
  ]);
});

test('only a day that is cut goes on over the cut', () => {
  const continued = years[1]?.monthParts.map(({ part }) => sharedDay(part.before, part.items[0]));
  expect(continued).toEqual([null, null, null, '2026-05-20', null, null]);
});

test('every event has a permalink on the page that holds its row', () => {
  const pageById = placeRows(years);
  const linked = (id: string): string => permalinkOf({ pageById }, { id });
  expect(linked('short-7')).toBe('/timeline/2025/#short-7');
  expect(linked('first-60')).toBe('/timeline/2026/05/#first-60');
  expect(linked('last-30')).toBe('/timeline/2026/05/4/#last-30');
  expect(linked('vague-1')).toBe('/timeline/2026/05/4/#vague-1');
  expect(linked('year-3')).toBe('/timeline/2026/undated/#year-3');
  expect(pageById.size).toBe(538);
});

test('the events of a year are read by day, then what is vaguer', () => {
  const events = years[1]?.events ?? [];
  expect(events).toEqual(readingOrder(events.toSorted(compareEvents)));
  expect([events[0]?.id, events[290]?.id, events.at(-1)?.id]).toEqual(['first-1', 'vague-1', 'year-3']);
});

test('one reads on from month to month, and to the whole of a year that is not split', () => {
  const around = years[1]?.monthParts.map((month) => {
    const { before, after } = stopsAround(years, month);
    return [before?.path, after?.path];
  });
  expect(around?.[0]).toEqual(['/timeline/2025/', '/timeline/2026/05/2/']);
  expect(around?.[4]).toEqual(['/timeline/2026/05/4/', '/timeline/2026/undated/']);
  expect(around?.[5]).toEqual(['/timeline/2026/06/', undefined]);
});
