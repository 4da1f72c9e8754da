import { expect, test } from 'vitest';
import { renderEntry } from '../entry-text/render-entry.ts';
import { sortDraftProblems } from '../draft.ts';
import { readEvent } from '../read-event.ts';
import type { RowContext } from './draft-row.ts';
import { draftRow } from './draft-row.ts';
import { detectLayout, findColumns } from './find-columns.ts';
import { organisationFinder, placeFinder } from './match-names.ts';

const LAYOFFS = 'company,location,total_laid_off,date,percentage_laid_off,industry,source,stage,country'.split(',');
const WARN =
  'hash_id,postal_code,company,location,notice_date,effective_date,jobs,is_temporary,is_closure,is_amendment,is_superseded'.split(
    ',',
  );

function contextOf(header: readonly string[]): RowContext {
  const map = detectLayout(header);
  const columns = map && findColumns(header, map);
  if (!map || !columns) throw new Error('The header is of no layout.');
  return {
    map,
    columns,
    header,
    fileName: 'table.csv',
    findOrganisation: organisationFinder({ ferries: { name: 'Lantern Ferries', short: 'Lantern' } }),
    findPlace: placeFinder({ pier: { name: 'Apia Pier', level: 'city' } }),
    kinds: {
      layoff: { name: 'Layoff', plural: 'Layoffs', about: 'x' },
      filing: { name: 'Filing', plural: 'Filings', about: 'x' },
    },
    metrics: { 'jobs-cut': { name: 'Jobs', unit: 'people', about: 'x' } },
    hosts: ['gazette.example'],
  };
}

function draft(header: readonly string[], ...cells: readonly string[]) {
  const row = draftRow(cells, 2, contextOf(header));
  if (row.kind === 'skipped') throw new Error(row.reason);
  return row;
}

test('both layouts are known by their headers, in any capitals and with any signs', () => {
  expect(detectLayout(LAYOFFS)?.name).toBe('layoffs');
  expect(detectLayout(WARN)?.name).toBe('warn');
  expect(detectLayout(['Employer', 'City', 'No. Of Employees', 'WARN Received Date'])?.name).toBe('warn');
  expect(detectLayout(['name', 'colour'])).toBeNull();
});

test('a draft says what the row says, and what is missing is left to do', () => {
  const row = draft(
    LAYOFFS,
    'Lantern Ferries, Inc.',
    'Apia Pier',
    '1,200',
    '3/4/2021',
    '0.05',
    'Ports',
    'https://gazette.example/a',
    'Series A',
    'Oceania',
  );
  expect(row).toMatchObject({ day: '2021-03-04', organisation: 'ferries' });
  expect(row.parts.fields).toEqual({
    draft: true,
    title: 'Lantern Ferries, Inc. lays off 1,200 people',
    kind: 'layoff',
    status: 'reported',
    when: '2021-03-04',
    places: ['pier'],
    organisations: ['ferries'],
    stories: undefined,
    figures: [{ metric: 'jobs-cut', value: 1200, asOf: '2021-03-04', sources: ['row'] }],
    sources: [{ id: 'row', url: 'https://gazette.example/a' }],
  });
  expect(Object.keys(row.parts.todo ?? {})).toEqual(['summary', 'summarySources', 'stories', 'figures', 'added', 'sources']);
  expect(row.parts.todo?.figures).toContain('"0.05" is not written as a figure of share-cut');
});

test('the id is the same at every reading, and another for another day, place or number', () => {
  const row = (...cells: readonly string[]): string => draft(LAYOFFS, ...cells, '', '', '', '', '').id;
  const id = row('Acme', 'X', '5', '3/4/2021');
  expect(id).toMatch(/^acme-[a-z0-9]{10}$/);
  expect(row('ACME, Inc.', 'x', '5', '3/4/2021').split('-').at(-1)).toBe(id.split('-').at(-1));
  expect(
    new Set([id, row('Acme', 'Y', '5', '3/4/2021'), row('Acme', 'X', '6', '3/4/2021'), row('Acme', 'X', '5', '3/5/2021')]).size,
  ).toBe(4);
});

test.each([
  ['an empty row', ['', '', '', '', '', '', '', '', '', '', ''], 'The row is empty.'],
  ['no employer', ['h', 'CA', '', 'X', '2021-03-04', '', '5', '', '', '', ''], 'The row names no employer.'],
  ['no day', ['h', 'CA', 'Acme', 'X', '', '2021-03-04', '5', '', '', '', ''], 'The row names no day'],
  ['an impossible day', ['h', 'CA', 'Acme', 'X', '2021-02-30', '', '5', '', '', '', ''], '"2021-02-30" is not a day'],
  ['a replaced row', ['h', 'CA', 'Acme', 'X', '2021-03-04', '', '5', '', '', '', 'True'], 'a later row replaces this one'],
])('%s is skipped, and why is said', (_, cells, reason) => {
  const row = draftRow(cells, 2, contextOf(WARN));
  expect(row.kind === 'skipped' ? row.reason : 'not skipped').toContain(reason);
});

test.each([
  'Acme: "the" #1 {best} [of] \'all\' \\ --- & *x !y',
  '--- -',
  '  \u202Eevil\u0000\nname\u2028 ',
  '<script>alert(1)</script>{/* x */}',
  `${'long name '.repeat(40)}🚢`,
  `${'x'.repeat(88)}🚢🚢`,
  '東京株式会社',
  '=HYPERLINK("x")',
  'null island',
])('a hostile cell makes a draft without faults (case %#)', (text) => {
  const row = draft(LAYOFFS, text, text, text, '3/4/2021', text, text, text, text, text);
  const read = readEvent(`drafts/2021/${row.id}.mdx`, renderEntry(row.parts), {});
  expect(sortDraftProblems(read.problems).faults).toEqual([]);
  expect(row.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(read.draft.title.length).toBeGreaterThan(5);
});
