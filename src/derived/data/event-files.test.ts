import { expect, test } from 'vitest';
import { recordEvent } from '../exports/event-record.ts';
import { makeDataSite } from '../testing/make-data-site.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { makeEventFiles } from './event-files.ts';

const SITE = makeDataSite([
  makeEvent('late', when('2026-05-20')),
  makeEvent('early', when('2024-01-02')),
  makeEvent('middle', when('2026-03')),
  makeEvent('between', when('2026-04-01')),
]);
const RECORDED = SITE.corpus.events.map((event) => ({
  event,
  record: recordEvent(event, SITE.corpus, (id) => SITE.addressOf(`/events/${id}/`)),
}));
const ROOT = 'https://quayside.example/repo/api/v1/';

interface Written {
  readonly total: number;
  readonly next: string | null;
  readonly years?: readonly { readonly year: string; readonly url: string; readonly total: number }[];
  readonly events: readonly { readonly id: string }[];
}

/** The files in the order in which `next` leads through them. */
function readAll(most: number): { name: string; total: number; ids: string[] }[] {
  const files = makeEventFiles(SITE, RECORDED, most);
  const read: { name: string; total: number; ids: string[] }[] = [];
  for (let name: string | null = 'events'; name !== null;) {
    const { total, next, events }: Written = JSON.parse(files.get(name)?.() ?? '');
    read.push({ name, total, ids: events.map(({ id }) => id) });
    name = next?.slice(ROOT.length, -'.json'.length) ?? null;
  }
  return read;
}

test('few events stand in one file, and that is all there is to follow', () => {
  expect(readAll(4)).toEqual([{ name: 'events', total: 4, ids: ['early', 'middle', 'between', 'late'] }]);
});

test('more events stand in files by year, and a long year in several', () => {
  expect(readAll(2)).toEqual([
    { name: 'events', total: 4, ids: [] },
    { name: 'years/2024', total: 1, ids: ['early'] },
    { name: 'years/2026', total: 3, ids: ['middle', 'between'] },
    { name: 'years/2026-2', total: 3, ids: ['late'] },
  ]);
});

test.each([1, 2, 4])('the list tells of each year once, in files of %i', (most) => {
  const { years }: Written = JSON.parse(makeEventFiles(SITE, RECORDED, most).get('events')?.() ?? '');
  expect(years).toEqual([
    { year: '2024', url: `${ROOT}years/2024.json`, total: 1 },
    { year: '2026', url: `${ROOT}years/2026.json`, total: 3 },
  ]);
});
