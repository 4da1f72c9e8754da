import { expect, test } from 'vitest';
import { figure, makeEvent, when } from '../testing/make-event.ts';
import { makeCorpus } from '../testing/make-record.ts';
import { recordEvent } from '../exports/event-record.ts';
import type { Recorded } from './make-rows.ts';
import { makeFigureRows, makeLegRows, makeSourceRows } from './make-rows.ts';

function record(rest: Parameters<typeof makeEvent>[2]): Recorded {
  const event = makeEvent('notices', when('2026-05-20'), rest);
  return { event, record: recordEvent(event, makeCorpus([event]), (id) => `https://desk.example/events/${id}/`) };
}

test('a figure is named by its anchor on the page, where claims of one number stand together', () => {
  const figures = [
    figure('2026-05', { value: 1 }),
    figure('2026-05', { value: 2, metric: 'notice' }),
    figure('2026-06', { value: 3, of: 'Apia' }),
    figure('2026-06', { value: 4 }),
  ];
  expect(makeFigureRows(record({ figures })).map(({ value, figure_id }) => [value, figure_id])).toEqual([
    [1, 'fig-jobs_cut'],
    [2, 'fig-notice'],
    [3, 'fig-jobs_cut-3'],
    [4, 'fig-jobs_cut-2'],
  ]);
});

test('a row leads to its event and says how much that may be trusted', () => {
  const leg = { places: ['apia'], label: null, when: null, status: 'not-stated', sources: [], note: null } as const;
  const recorded = record({ status: 'withdrawn', legs: [leg, leg] });
  expect(makeLegRows(recorded)[1]).toEqual({
    event_id: 'notices',
    leg_id: 'leg-2',
    record_url: 'https://desk.example/events/notices/#leg-2',
    event_title: 'Event notices',
    event_status: 'withdrawn',
    name: 'Apia',
    places: [{ id: 'apia', name: 'Apia' }],
    status: 'not-stated',
    when: null,
    note: null,
    source_ids: [],
  });
});

test('a source keeps the id by which figures name it, and leads to its place in the list', () => {
  const [row] = makeSourceRows(record({ sources: [{ id: 'gazette', publisher: 'Gazette', kind: 'press', relied: false }] }));
  expect(row).toMatchObject({ source_id: 'gazette', relied: false, record_url: 'https://desk.example/events/notices/#source-1' });
});
