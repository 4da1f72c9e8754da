import { expect, test } from 'vitest';
import { indexCorpus } from '../corpus.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { renderCsv } from './render-table.ts';
import { makeVocabulary } from '../testing/make-vocabulary.ts';

const corpus = indexCorpus({
  events: [
    makeEvent('notices', when('2026-05-20'), {
      title: 'Notices, in "batches"',
      sources: [
        { id: 'a', publisher: 'The Outlet', url: 'https://outlet.example/a', kind: 'press' },
        { id: 'b', publisher: 'Gazette', kind: 'aggregator' },
      ],
    }),
  ],
  stories: [],
  charts: [],
  vocabulary: makeVocabulary(),
});

const ADDRESSES = {
  event: (id: string) => `https://site.example/events/${id}/`,
  page: (path: string) => `https://site.example${path}`,
};

test('a row names its event and its sources, quotes what must be quoted, and no text can be run as a formula', () => {
  const table = {
    columns: [{ name: 'Note', numeric: false }],
    rows: [
      { cells: ['x'], values: { value: 8000, low: null, note: '=SUM(A1)', change: -5 }, event: 'notices', sources: ['a', 'b'] },
    ],
  };
  expect(renderCsv(table, corpus, ADDRESSES)).toBe(
    [
      'value,low,note,change,event_id,event_title,event_url,source_publishers,source_urls',
      `8000,,'=SUM(A1),-5,notices,"Notices, in ""batches""",https://site.example/events/notices/,The Outlet; Gazette,https://outlet.example/a`,
      '',
    ].join('\r\n'),
  );
});

test('a row that counts events leads to their page, and has none where it counts nothing', () => {
  const page = { path: '/timeline/2026/05/', words: 'May 2026 on the timeline' };
  const table = {
    columns: [{ name: 'Month', numeric: false }],
    rows: [
      { cells: ['May 2026'], values: { month: '2026-05', events: 2 }, event: null, sources: [], page },
      { cells: ['June 2026'], values: { month: '2026-06', events: 0 }, event: null, sources: [], page: null },
    ] as const,
  };
  expect(renderCsv(table, corpus, ADDRESSES)).toBe(
    ['month,events,page_url', '2026-05,2,https://site.example/timeline/2026/05/', '2026-06,0,', ''].join('\r\n'),
  );
});
