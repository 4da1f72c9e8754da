import { expect, test } from 'vitest';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { indexCorpus } from '../corpus.ts';
import { makeEvent, when } from '../testing/make-event.ts';
import { renderCsv } from './render-table.ts';

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
  vocabulary: {} as unknown as Vocabulary,
});

test('a row names its event and its sources, quotes what must be quoted, and no text can be run as a formula', () => {
  const table = {
    columns: [{ name: 'Note', numeric: false }],
    rows: [
      { cells: ['x'], values: { value: 8000, low: null, note: '=SUM(A1)', change: -5 }, event: 'notices', sources: ['a', 'b'] },
    ],
  };
  expect(renderCsv(table, corpus, (id) => `https://site.example/events/${id}/`)).toBe(
    [
      'value,low,note,change,event_id,event_title,event_url,source_publishers,source_urls',
      `8000,,'=SUM(A1),-5,notices,"Notices, in ""batches""",https://site.example/events/notices/,The Outlet; Gazette,https://outlet.example/a`,
      '',
    ].join('\r\n'),
  );
});
