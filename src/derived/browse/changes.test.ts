import { expect, test } from 'vitest';
import { makeEvent, when } from '../testing/make-event.ts';
import { changesSince, changeWords, parseVisit, rememberVisit } from './change.ts';
import { listChanges, countNewest } from './changes.ts';

const correction = (date: string) => ({ date, was: 'One.', now: 'Two.', why: 'A source said so.' });
const events = [
  makeEvent('b', when('2026-01-02'), { added: '2026-05-01' }),
  makeEvent('a', when('2026-01-01'), { added: '2026-05-01', corrections: [correction('2026-05-03')] }),
  makeEvent('c', when('2026-01-03'), { added: '2026-05-03' }),
];

test('changes are listed newest first, an event once for being added and once for each correction', () => {
  expect(listChanges({ events }).map(({ day, what, id }) => `${day} ${what} ${id}`)).toEqual([
    '2026-05-03 corrected a',
    '2026-05-03 added c',
    '2026-05-01 added a',
    '2026-05-01 added b',
  ]);
  expect(countNewest({ events })).toEqual({ day: '2026-05-03', count: 2 });
  expect(countNewest({ events: [] })).toBeNull();
});

test('what came later on the day of the last visit is new, and what was seen that day is not', () => {
  const visit = rememberVisit(listChanges({ events: events.slice(0, 2) }), '2026-05-03');
  expect(changesSince(visit, listChanges({ events })).map(({ id }) => id)).toEqual(['c']);
  expect(changesSince(rememberVisit(listChanges({ events }), '2026-05-03'), listChanges({ events }))).toEqual([]);
});

test('a visit survives storage, and nonsense in storage is no visit', () => {
  const visit = rememberVisit(listChanges({ events }), '2026-05-04');
  expect(parseVisit(JSON.stringify(visit))).toEqual(visit);
  for (const text of [null, '', 'x', '[]', '{"on":1}', 'null', '{"on":"2026-05-04","day":"x"}'])
    expect(parseVisit(text)).toBeNull();
});

test('changes are counted in words', () => {
  const [corrected, added] = listChanges({ events });
  if (!corrected || !added) throw new Error('There are two changes on that day.');
  expect(changeWords([added, added, corrected])).toBe('2 events added and 1 corrected');
  expect(changeWords([corrected])).toBe('1 event corrected');
  expect(changeWords([])).toBe('Nothing new');
});
