import { expect, test } from 'vitest';
import type { DatedText } from './list-versions.ts';
import { listVersions } from './list-versions.ts';

const CORRECTION = "corrections:\n  - { date: '2021-03-09', was: It said 4., now: It says 5., why: It was miscounted. }\n";

const readPast = (text: string) => ({ kind: 'text', text }) as const;

function entry(title: string, rest = '', body = 'It stops.'): string {
  return `---\ntitle: ${title}\nstatus: reported\n${rest}---\n\n${body}\n`;
}

function committed(...texts: string[]): DatedText[] {
  return texts.map((text, index) => ({ date: `2021-03-0${index + 4}`, text }));
}

test('an entry that was committed once has one version, the present one', () => {
  expect(listVersions(committed(entry('Ferries stop')), entry('Ferries stop'), readPast)).toEqual({
    versions: [{ number: 1, date: '2021-03-04', kind: 'first', changes: [], corrections: [], past: null }],
    pending: false,
  });
});

test('each further version says what it changed and of what kind that is', () => {
  const texts = [
    entry('Ferries stop'),
    entry('The ferries stop'),
    entry('The ferries stop', 'zone: Europe/Lisbon\n'),
    entry('The ferries stop', `zone: Europe/Lisbon\n${CORRECTION}`),
  ];
  const { versions, pending } = listVersions(committed(...texts), texts[3] ?? '', readPast);
  expect(pending).toBe(false);
  expect(versions.map(({ number, date, kind, changes }) => [number, date, kind, changes])).toEqual([
    [1, '2021-03-04', 'first', []],
    [2, '2021-03-05', 'wording', [{ field: 'Headline', was: 'Ferries stop', now: 'The ferries stop' }]],
    [3, '2021-03-06', 'update', [{ field: 'Time zone', was: null, now: 'Europe/Lisbon' }]],
    [4, '2021-03-07', 'correction', []],
  ]);
  expect(versions[3]?.corrections).toEqual([
    { date: '2021-03-09', was: 'It said 4.', now: 'It says 5.', why: 'It was miscounted.' },
  ]);
  expect(versions.map(({ past }) => past?.kind)).toEqual(['text', 'text', 'text', undefined]);
});

test('a change of layout makes no version, and the text as it was laid out last is what a version shows', () => {
  const laidOut = '---\nstatus:   \'reported\'\ntitle: "Ferries stop"\n---\n\nIt\nstops.\n';
  const texts = committed(entry('Ferries stop'), laidOut, entry('Ferries stop again'));
  const { versions } = listVersions(texts, entry('Ferries stop again'), readPast);
  expect(versions.map(({ date, past }) => [date, past?.kind === 'text' ? past.text : null])).toEqual([
    ['2021-03-04', laidOut],
    ['2021-03-06', null],
  ]);
});

test('a text that is in no commit is no version, and the last one committed is a past one', () => {
  const { versions, pending } = listVersions(committed(entry('Ferries stop')), entry('Ferries went'), readPast);
  expect(pending).toBe(true);
  expect(versions.map(({ past }) => past)).toEqual([{ kind: 'text', text: entry('Ferries stop') }]);
  expect(listVersions([], entry('New'), readPast)).toEqual({ versions: [], pending: true });
});

test('a text that was broken when it was committed is compared as a whole', () => {
  const { versions } = listVersions(committed('no front matter', entry('Ferries stop')), entry('Ferries stop'), readPast);
  expect(versions.map(({ kind }) => kind)).toEqual(['first', 'update']);
  expect(versions[0]?.past).toEqual({ kind: 'text', text: 'no front matter' });
});
