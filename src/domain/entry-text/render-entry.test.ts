import { expect, test } from 'vitest';
import { eventSchema } from '../event.ts';
import { parseWithSatteri } from '../mdx/parse-with-satteri.ts';
import { readEvent } from '../read-event.ts';
import type { EntryFields } from './render-entry.ts';
import { renderEntry } from './render-entry.ts';

const FIELDS: EntryFields = {
  sources: [{ kind: 'press', publisher: 'Harbour Gazette', id: 'gazette', published: '2021-03-04' }],
  added: '2021-06-30',
  title: 'Crews told: "no more ferries"',
  kind: 'notice',
  status: 'reported',
  when: '2021-03-04T09:00',
  zone: 'America/New_York',
  summary: 'A notice goes out.',
  summarySources: ['gazette'],
  places: [],
  organisations: ['tidewater-freight'],
  stories: ['ferries-stop'],
  figures: [{ sources: ['gazette'], metric: 'jobs-cut', value: 12, qualifier: 'about', asOf: '2021-03-04' }],
};

test('fields stand in the order of the schema, whatever the order they come in, and dates in quotes', () => {
  expect(renderEntry({ fields: FIELDS })).toBe(`---
title: 'Crews told: "no more ferries"'
kind: notice
status: reported
when: '2021-03-04T09:00'
zone: America/New_York
summary: A notice goes out.
summarySources: [gazette]
places: []
organisations: [tidewater-freight]
stories: [ferries-stop]
figures:
  - metric: jobs-cut
    value: 12
    qualifier: about
    asOf: '2021-03-04'
    sources: [gazette]
added: '2021-06-30'
sources:
  - id: gazette
    publisher: Harbour Gazette
    published: '2021-03-04'
    kind: press
---
`);
});

test('an entry that names nobody says so, and one that leaves it open stays silent', () => {
  const readCredit = (contributors?: EntryFields['contributors']): string | undefined =>
    readEvent('events/2021/x.mdx', renderEntry({ fields: { ...FIELDS, contributors } }), {}, parseWithSatteri).event?.credit;
  expect([readCredit([]), readCredit(), readCredit([{ name: 'Ada' }])]).toEqual(['nobody', 'unsaid', 'named']);
});

test('a field that is null is a name to be filled in, also in a list', () => {
  const text = renderEntry({ fields: { title: null, figures: [{ metric: 'jobs-cut', qualifier: null }] } });
  expect(text).toBe('---\ntitle:\nfigures:\n  - metric: jobs-cut\n    qualifier:\n---\n');
});

test('what is missing stands as a comment in its place, and comments explain', () => {
  const text = renderEntry({
    fields: { draft: true, when: '2021-03-04' },
    head: ['Row 7.\nstill a comment'],
    todo: { title: 'What happened?' },
    explain: true,
    body: '\nA text.\n',
  });
  expect(text).toContain('---\n# Row 7. still a comment\n# Checked, but published nowhere.');
  expect(text).toContain('draft: true\n# TODO title: What happened?\n');
  expect(text).toContain('\n# related: [ids of related events]\n');
  expect(text.endsWith('---\n\nA text.\n')).toBe(true);
});

test('a comment that explains changes nothing in what is read', () => {
  const plain = readEvent('events/2021/x.mdx', renderEntry({ fields: FIELDS }), {}, parseWithSatteri);
  const explained = readEvent('events/2021/x.mdx', renderEntry({ fields: FIELDS, explain: true }), {}, parseWithSatteri);
  expect(plain.problems).toEqual([]);
  expect(explained.event).toEqual(plain.event);
});

test.each([
  'yes',
  'null',
  '- a list',
  '# a comment',
  'a: b',
  'a #b',
  'ends with:',
  "it's",
  '"quoted"',
  '{braces}',
  '[brackets], too',
  '&anchor',
  '*alias',
  '!tag',
  '| block',
  '> fold',
  '%directive',
  '@at',
  '`tick`',
  '12',
  '0x1F',
  '1e3',
  '.inf',
  '2026-05-20',
  '---',
  '? key',
  'back\\slash',
  'Zoë – “Łódź” 東京 🚢',
])('%s is read back as it is, alone and in a list', (title) => {
  const text = renderEntry({ fields: { ...FIELDS, title, people: [{ name: title, role: title }] } });
  const { entry } = readEvent('events/2021/x.mdx', text, {}, parseWithSatteri);
  expect(entry.problems).toEqual([]);
  expect([entry.data?.title, entry.data?.people?.[0]?.name]).toEqual([title, title]);
});

test('control characters do not break out of the text; the check then names them', () => {
  const text = renderEntry({ fields: { ...FIELDS, title: 'a\u0000b\u0085c\u2028d\ne' } });
  expect(readEvent('events/2021/x.mdx', text, {}, parseWithSatteri).entry.raw).toMatchObject({
    title: 'a\u0000b\u0085c\u2028d\ne',
  });
});

test('the renderer knows every field of an entry', () => {
  const all = Object.fromEntries(eventSchema.keyof().options.map((name) => [name, name])) as EntryFields;
  expect(renderEntry({ fields: all }).match(/^\w+(?=: )/gm)).toEqual(eventSchema.keyof().options);
});
