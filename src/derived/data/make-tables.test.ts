import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { recordEvent } from '../exports/event-record.ts';
import { makeDataSite } from '../testing/make-data-site.ts';
import { HOSTILE_TEXTS } from '../testing/hostile-texts.ts';
import { figure, makeEvent, when } from '../testing/make-event.ts';
import { makeTables } from './make-tables.ts';
import type { Table } from './table.ts';

// Every text that a contributor writes is hostile in turn.
const EVENTS = HOSTILE_TEXTS.map((text, index) =>
  makeEvent(`e${index}`, when('2026-05-20T04:00', 'Asia/Singapore'), {
    title: text,
    figures: [figure('2026-05', { low: -8.5, high: 16, of: text, note: text })],
    legs: [{ places: ['singapore'], label: text, when: when('2026-05'), status: 'planned', sources: ['a'], note: text }],
    sources: [{ id: 'a', publisher: text, title: text, kind: 'press', reports: text, note: text }],
  }),
);
const SITE = makeDataSite(EVENTS);
const TABLES = makeTables(
  SITE,
  SITE.corpus.events.map((event) => ({
    event,
    record: recordEvent(event, SITE.corpus, (id) => SITE.addressOf(`/events/${id}/`)),
  })),
);

function readRows(table: Table): Record<string, string>[] {
  return parse(table.render(), { columns: true });
}

test.each(TABLES)('$name.csv has the columns of its dictionary, in that order, each with a meaning of its own', (table) => {
  const [header]: string[][] = parse(table.render(), { to: 1 });
  expect(header).toEqual(table.fields.map(({ name }) => name));
  expect(table.fields.filter(({ about }) => !/^[A-Z a-z].{5,}/.test(about))).toEqual([]);
  expect(new Set(header).size).toBe(header?.length);
});

test.each(TABLES)('$name.csv keeps a hostile text in its cell, and none begins like a formula', (table) => {
  const rows = readRows(table);
  expect(rows.length).toBe(HOSTILE_TEXTS.length);
  expect(table.rows).toBe(rows.length);
  const texts = table.fields.filter(({ type }) => type === 'string').map(({ name }) => name);
  expect(rows.flatMap((row) => texts.map((name) => row[name] ?? '')).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test.each(TABLES)('$name.csv fills what it says is filled, with the values that it lists', (table) => {
  const faults = readRows(table).flatMap((row) =>
    table.fields.filter(({ name, required, values }) => {
      const cell = row[name] ?? '';
      return cell === '' ? required : values !== undefined && !values.includes(cell);
    }),
  );
  expect(faults).toEqual([]);
});

test('numbers stand bare, and a month has no time of day', () => {
  const [, figures, legs] = TABLES;
  if (!figures || !legs) throw new Error('There are not enough tables.');
  expect(readRows(figures)[0]).toMatchObject({ value: '', low: '-8.5', high: '16', as_of: '2026-05' });
  expect(readRows(legs)[0]).toMatchObject({ starts_at: '', first_day: '2026-05-01', last_day: '2026-05-31', precision: 'month' });
});
