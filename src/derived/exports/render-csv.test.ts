import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../testing/hostile-texts.ts';
import { figure } from '../testing/make-event.ts';
import { LIST, makeRecord } from '../testing/make-record.ts';
import type { EventRecord } from './export-record.ts';
import { renderCsv } from './render-csv.ts';

function readRows(records: readonly EventRecord[]): Record<string, string>[] {
  return parse(renderCsv(records, LIST), { columns: true });
}

test('an event is one row under a header in snake_case, each line ended by CRLF', () => {
  const record = makeRecord('emails', '2026-05-20T04:00', 'Asia/Singapore', {
    title: 'Emails, the "first" of them',
    summary: 'People are told.',
    whenNote: 'To the hour.',
    places: ['singapore', 'apia'],
    people: [{ name: 'A. Docker', role: 'chair' }],
    figures: [
      figure('2026-05-20', { value: 8000, sources: ['a', 'b'] }),
      figure('2026-05', { value: 16, metric: 'notice', qualifier: 'at-least', of: 'Apia' }),
    ],
    conflicts: [{ point: '8,000 or 7,800', text: 'They differ.' }],
    sources: [
      { id: 'a', publisher: 'The Outlet', url: 'https://outlet.example/a', kind: 'press' },
      { id: 'b', publisher: 'Gazette', kind: 'aggregator' },
    ],
  });
  expect(renderCsv([record], LIST)).toBe(
    [
      'id,url,title,kind_id,kind,status,when_text,zone,when_kind,precision,approximate,uncertain,starts_at,not_before,not_after,' +
        'first_day,last_day,when_words,when_note,summary,place_ids,places,organisation_ids,organisations,story_ids,stories,people,' +
        'figures,conflicts,source_ids,source_publishers,source_urls,added,modified,sequence,as_known_on,lasting_id,independent_sources',
      'emails,https://desk.example/repo/events/emails/,"Emails, the ""first"" of them",layoff,Layoff,reported,2026-05-20T04:00,' +
        'Asia/Singapore,instant,minute,false,false,2026-05-20T04:00:00+08:00,,,2026-05-20,2026-05-20,' +
        '"20 May 2026, 4:00 am, Singapore (UTC+8)",To the hour.,People are told.,singapore; apia,Singapore; Apia,one,One Company,' +
        'story,story,"A. Docker, chair","Jobs cut: about 8,000 people, as of 20 May 2026 (a, b); Notice, Apia: at least 16 weeks, ' +
        'as of May 2026 (a)","8,000 or 7,800",a; b,The Outlet; Gazette,https://outlet.example/a,2026-05-21,2026-05-21,0,2026-07-03,emails,1',
      '',
    ].join('\r\n'),
  );
});

test.each([
  ['2026-05-20', null, ['', '', '', '2026-05-20', '2026-05-20']],
  ['2026-05', null, ['', '', '', '2026-05-01', '2026-05-31']],
  ['2026-05-20/..', null, ['', '', '', '2026-05-20', '']],
  ['2025-02-10T05:00', 'local', ['', '', '', '2025-02-10', '2025-02-10']],
  ['2026-05-20T23:30', 'Pacific/Apia', ['2026-05-20T23:30:00+13:00', '', '', '2026-05-20', '2026-05-20']],
  [
    '2026-03-08T01:30/2026-03-08T03:30',
    'America/Los_Angeles',
    ['', '2026-03-08T01:30:00-08:00', '2026-03-08T03:30:00-07:00', '2026-03-08', '2026-03-08'],
  ],
])('%s in %s: only a known instant is an instant', (text, zone, times) => {
  const [row] = readRows([makeRecord('a', text, zone)]);
  expect([row?.['starts_at'], row?.['not_before'], row?.['not_after'], row?.['first_day'], row?.['last_day']]).toEqual(times);
});

test('a text of any kind comes back as it was, and one that begins like a formula with an apostrophe before it', () => {
  const rows = readRows(
    HOSTILE_TEXTS.map((title, index) => makeRecord(`e${index}`, '2026-05-20', null, { title, summary: title })),
  );
  expect(rows.map(({ id }) => id)).toEqual(HOSTILE_TEXTS.map((_, index) => `e${index}`));
  const texts = HOSTILE_TEXTS.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).toWellFormed());
  expect(rows.map(({ title }) => title)).toEqual(texts);
  expect(rows.map(({ summary }) => summary)).toEqual(texts);
});

test('no cell begins with a character that a spreadsheet calculates', () => {
  const rows: string[][] = parse(
    renderCsv(
      HOSTILE_TEXTS.map((text, index) =>
        makeRecord(`e${index}`, '2026-05-20', null, {
          whenNote: text,
          people: [{ name: text, role: text }],
          conflicts: [{ point: text, text }],
          sources: [{ id: 'a', publisher: text, kind: 'press' }],
        }),
      ),
      LIST,
    ),
  );
  expect(rows).toHaveLength(HOSTILE_TEXTS.length + 1);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test('a list of nothing is the header alone, and no file begins with a byte-order mark', () => {
  expect(renderCsv([], LIST)).toMatch(/^id,url,.*,as_known_on,lasting_id,independent_sources\r\n$/);
});
