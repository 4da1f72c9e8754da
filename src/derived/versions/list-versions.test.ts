import { expect, test } from 'vitest';
import { listVersions } from './list-versions.ts';
import type { PublishedState } from './published-states.ts';
import type { NamedLists } from './value-words.ts';

const LISTS: NamedLists = {
  kinds: { notice: { name: 'Notice', plural: 'Notices', about: 'Told.' } },
  organisations: { tidewater: { name: 'Tidewater Freight' } },
  offices: { quay: { name: 'Far Quay', level: 'city', zone: 'Europe/Lisbon' } },
  metrics: { 'jobs-cut': { name: 'Jobs cut', unit: 'people', about: 'People.' } },
  titles: new Map([['stories/closure', 'The closure']]),
};

const FIRST = `---
title: The quay closes
kind: notice
status: reported
when: '2021-03-03T08:15'
zone: Europe/Lisbon
summary: Staff are told.
places: [quay]
figures:
  - { metric: jobs-cut, value: 400, qualifier: about, asOf: '2021-03-03', sources: [plan] }
added: '2021-03-04'
sources:
  - { id: plan, publisher: Tidewater, kind: primary }
---

It ended every job.
`;

/** The versions of a file that held these texts one after the other, a day apart from 1 July 2021, and holds the last of them now. */
function versionsOf(texts: readonly string[], present = texts.at(-1) ?? '', pathOf = (_: number) => 'events/2021/quay.mdx') {
  const states = texts.map((_, index): PublishedState => {
    const committed = Date.UTC(2021, 6, 1 + index, 23, 59) / 1000;
    const authors = [`Author ${index}`];
    return {
      commit: String(index).repeat(40),
      committed,
      authors,
      path: pathOf(index),
      from: null,
      before: null,
      blob: String(index),
    };
  });
  return listVersions(states.reverse(), (blob) => ({ kind: 'text', text: texts[Number(blob)] ?? '' }), present, LISTS);
}

function changed(from: string, to: string, text = FIRST): string {
  if (!text.includes(from)) throw new Error(`The text lacks ${from}.`);
  return text.replace(from, to);
}

function kindsOf(texts: readonly string[]): (string | undefined)[] {
  return versionsOf(texts)?.versions.map(({ kind }) => kind) ?? [];
}

test('the first state is version 1, on the day of its commit in UTC, and its text is that of the present entry', () => {
  expect(versionsOf([FIRST])).toEqual({
    kind: 'known',
    pending: false,
    versions: [
      {
        number: 1,
        authors: ['Author 0'],
        date: '2021-07-01',
        kind: 'first',
        changes: [],
        corrections: [],
        id: 'quay',
        file: 'events/2021/quay.mdx',
        commit: '0'.repeat(40),
        text: null,
      },
    ],
  });
});

test('a file that was never recorded has no versions', () => {
  expect(versionsOf([], FIRST)).toBeNull();
});

test('changed data are an update, told field by field in words', () => {
  const second = changed("'2021-03-03T08:15'", "'2021-03-03T08:45'", changed('value: 400', 'low: 380, high: 420'));
  const [, version] = versionsOf([FIRST, second])?.versions ?? [];
  expect(version).toMatchObject({ number: 2, date: '2021-07-02', kind: 'update' });
  expect(version?.changes).toEqual([
    {
      field: 'when',
      label: 'Time',
      before: '3 March 2021, 8:15 am, Lisbon (UTC+0)',
      after: '3 March 2021, 8:45 am, Lisbon (UTC+0)',
    },
    { field: 'figures/number', label: 'Figure “Jobs cut”: number', before: 'about 400', after: 'about 380–420' },
  ]);
});

test('title, summary and text alone are a wording, and former texts are kept', () => {
  const second = changed('Staff are told.', 'Staff are told by message.');
  const third = changed('It ended every job.', 'It ended each job.', second);
  const { versions = [] } = versionsOf([FIRST, second, third]) ?? {};
  expect(
    versions.map(({ kind, changes }) => [kind, ...changes.map(({ label, before, after }) => [label, before, after])]),
  ).toEqual([
    ['first'],
    ['wording', ['Summary', 'Staff are told.', 'Staff are told by message.']],
    ['wording', ['Text', 'It ended every job.', 'It ended each job.']],
  ]);
  expect(versions.map(({ text }) => text)).toEqual([{ kind: 'text', text: FIRST }, { kind: 'text', text: second }, null]);
});

test('a new row of corrections makes a correction, whatever else changed', () => {
  const row = "corrections:\n  - { date: '2021-07-02', was: 400 jobs., now: 40 jobs., why: A zero too many. }\n";
  const second = changed("added: '2021-03-04'\n", `added: '2021-03-04'\n${row}`, changed('value: 400', 'value: 40'));
  const [, version] = versionsOf([FIRST, second])?.versions ?? [];
  expect(version).toMatchObject({
    kind: 'correction',
    corrections: [{ date: '2021-07-02', was: '400 jobs.', now: '40 jobs.', why: 'A zero too many.' }],
    changes: [{ label: 'Figure “Jobs cut”: number', before: 'about 400', after: 'about 40' }],
  });
});

test('a row of corrections that is rewritten later is an update, and no second correction', () => {
  const row = (why: string): string =>
    changed(
      "added: '2021-03-04'\n",
      `added: '2021-03-04'\ncorrections:\n  - { date: '2021-07-02', was: a, now: b, why: ${why} }\n`,
    );
  const { versions = [] } = versionsOf([FIRST, row('c'), row('d')]) ?? {};
  expect(versions.map(({ kind, corrections }) => [kind, corrections.length])).toEqual([
    ['first', 0],
    ['correction', 1],
    ['update', 0],
  ]);
});

test('another way of writing the same is no version', () => {
  const same = [
    changed('status: reported', 'status: "reported"  # as the paper has it'),
    changed('places: [quay]', 'places:\n  - quay'),
    changed('{ metric: jobs-cut, value: 400, qualifier: about,', '{ qualifier: about, metric: jobs-cut, value: 400.0,'),
    changed('It ended every job.', 'It ended\nevery job.'),
    FIRST.replaceAll('\n', '\r\n'),
  ];
  for (const text of same) expect(versionsOf([FIRST, text])?.versions, text).toHaveLength(1);
  expect(versionsOf([FIRST, ...same])).toMatchObject({ pending: false, versions: [{ text: null }] });
});

test('what comes and goes has one side, and rows of a list are known by their names', () => {
  const second = changed(
    'places: [quay]\n',
    '',
    changed('primary }', 'primary }\n  - { id: gazette, publisher: Gazette, kind: press }'),
  );
  expect(versionsOf([FIRST, second])?.versions[1]?.changes).toEqual([
    { field: 'sources', label: 'Source “Gazette”', before: null, after: 'Gazette' },
    { field: 'places', label: 'Places', before: 'Far Quay', after: null },
  ]);
});

test('a quotation in the text is data', () => {
  const quote = '<Quote speaker="Ada Merrow" source="plan">The tide goes out.</Quote>';
  const second = changed('It ended every job.', `It ended every job.\n\n${quote}`);
  const third = changed('goes out', 'came in', second);
  expect(kindsOf([FIRST, second, third])).toEqual(['first', 'update', 'update']);
});

test('a renamed entry has a version that says so, without the alias that records it', () => {
  const second = changed("added: '2021-03-04'", "aliases: [quay]\nadded: '2021-03-04'");
  const known = versionsOf([FIRST, second], second, (index) => `events/2021/${index === 0 ? 'quay' : 'far-quay'}.mdx`);
  expect(known?.versions.map(({ id, changes }) => [id, changes])).toEqual([
    ['quay', []],
    ['far-quay', [{ field: 'id', label: 'Address', before: 'quay', after: 'far-quay' }]],
  ]);
});

test('a text that no version can be read from is a version, of which nothing is told', () => {
  const broken = ['---\ntitle: [\n---\n', 'no front matter', '---\na: &x 1\nb: *x\n---\n', 'x'.repeat(40_000)];
  for (const text of broken)
    expect(versionsOf([FIRST, text, FIRST])?.versions.map(({ kind, changes }) => [kind, changes.length])).toEqual([
      ['first', 0],
      ['update', 1],
      ['update', 1],
    ]);
});

test('characters that are not seen are shown as lost ones', () => {
  const second = changed('title: The quay closes', 'title: "The \\u202Equay closes"');
  expect(versionsOf([FIRST, second])?.versions[1]?.changes[0]?.after).toBe('The \uFFFDquay closes');
});

test('who only says by whom an entry was written is no author, and the names are not told as a change', () => {
  const second = changed("added: '2021-03-04'\n", "added: '2021-03-04'\ncontributors: [{ name: Ada Merrow }]\n");
  const third = changed('Staff are told.', 'Staff are told twice.', FIRST);
  expect(versionsOf([FIRST, second, third])?.versions.map(({ authors, changes }) => [authors, changes])).toEqual([
    [['Author 0'], []],
    [[], [{ field: 'contributors', label: 'Contributors', before: null, after: null }]],
    [
      ['Author 2'],
      [
        { field: 'summary', label: 'Summary', before: 'Staff are told.', after: 'Staff are told twice.' },
        { field: 'contributors', label: 'Contributors', before: null, after: null },
      ],
    ],
  ]);
});

test('a file that was changed since its last commit is pending, and one written otherwise is not', () => {
  const edited = changed('Staff are told.', 'Staff are told twice.');
  expect(versionsOf([FIRST], edited)).toMatchObject({ pending: true, versions: [{ text: { kind: 'text', text: FIRST } }] });
  expect(versionsOf([FIRST], changed('places: [quay]', 'places: [ quay ]'))).toMatchObject({ pending: false });
});

test('a commit outside the calendar is refused', () => {
  const state = { commit: 'a', committed: 9e15, authors: [], path: 'events/2021/quay.mdx', from: null, before: null, blob: '0' };
  expect(() => listVersions([state], () => ({ kind: 'text', text: FIRST }), FIRST, LISTS)).toThrow('outside the calendar');
});
