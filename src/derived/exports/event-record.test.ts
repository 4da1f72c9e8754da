import { expect, test } from 'vitest';
import { figure, makeEvent, when } from '../testing/make-event.ts';
import { makeCorpus, makeRecord } from '../testing/make-record.ts';
import { recordEvent } from './event-record.ts';

const correction = (date: string): { date: string; was: string; now: string; why: string } => ({
  date,
  was: 'Ten.',
  now: 'Eleven.',
  why: 'Misread.',
});

test('a record names what the entry refers to by id, and leaves no field out', () => {
  const record = makeRecord('notices', '2026-05-20', 'Asia/Singapore', {
    status: 'corrected',
    places: ['singapore', 'nowhere'],
    organisations: ['one', 'union'],
    people: [{ name: 'A. Docker', role: 'chair of the union' }],
    figures: [figure('2026-05', { low: 8, high: 16, metric: 'notice', qualifier: 'about', of: 'Singapore', note: 'Each.' })],
    legs: [
      {
        places: ['singapore'],
        label: null,
        when: when('2026-05-20T04:00', 'Asia/Singapore'),
        status: 'planned',
        sources: ['a'],
        note: null,
      },
      { places: ['apia'], label: 'Samoa', when: null, status: 'not-stated', sources: [], note: 'No time found.' },
    ],
    conflicts: [{ point: '19 or 20 May', text: 'They differ.' }],
    corrections: [correction('2026-06-01'), correction('2026-06-09')],
    sources: [{ id: 'a', publisher: 'The Outlet', kind: 'press', relied: false }],
  });
  expect(record).toEqual({
    id: 'notices',
    url: 'https://desk.example/repo/events/notices/',
    title: 'Event notices',
    summary: 'It happens.',
    summary_source_ids: ['a'],
    kind: { id: 'layoff', name: 'Layoff' },
    status: 'corrected',
    when: expect.objectContaining({ text: '2026-05-20', words: '20 May 2026' }),
    when_note: null,
    when_source_ids: [],
    places: [
      { id: 'singapore', name: 'Singapore' },
      { id: 'nowhere', name: 'nowhere' },
    ],
    organisations: [
      { id: 'one', name: 'One Company' },
      { id: 'union', name: 'Dockers, Clerks; United' },
    ],
    stories: [{ id: 'story', name: 'story' }],
    people: [{ name: 'A. Docker', role: 'chair of the union' }],
    figures: [
      {
        metric: { id: 'notice', name: 'Notice' },
        of: 'Singapore',
        organisation: { id: 'one', name: 'One Company' },
        qualifier: 'about',
        value: null,
        low: 8,
        high: 16,
        unit: 'weeks',
        as_of: '2026-05',
        as_of_words: 'May 2026',
        words: 'about 8–16 weeks',
        note: 'Each.',
        source_ids: ['a'],
        independent_sources: 0,
      },
    ],
    legs: [
      {
        name: 'Singapore',
        places: [{ id: 'singapore', name: 'Singapore' }],
        status: 'planned',
        when: expect.objectContaining({ starts_at: '2026-05-20T04:00:00+08:00' }),
        note: null,
        source_ids: ['a'],
      },
      {
        name: 'Samoa',
        places: [{ id: 'apia', name: 'Apia' }],
        status: 'not-stated',
        when: null,
        note: 'No time found.',
        source_ids: [],
      },
    ],
    conflicts: [{ point: '19 or 20 May', text: 'They differ.', source_ids: [] }],
    sources: [
      {
        id: 'a',
        publisher: 'The Outlet',
        title: null,
        url: null,
        published: null,
        kind: 'press',
        reports: null,
        note: null,
        archived: null,
        relied: false,
        outlet: null,
      },
    ],
    related_ids: [],
    added: '2026-05-21',
    modified: '2026-06-09',
    sequence: 2,
    version: null,
    corrections: [correction('2026-06-01'), correction('2026-06-09')],
    lasting_id: 'notices',
    independent_sources: 0,
  });
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
});

test('an entry that was never corrected was last changed on the day it was added', () => {
  expect(makeRecord('a', '2026-05-20')).toMatchObject({ added: '2026-05-21', modified: '2026-05-21', sequence: 0 });
});

test('an event is related to those that name it as well', () => {
  const [one, other] = [makeEvent('one', when('2026-05')), makeEvent('other', when('2026-06'), { related: ['one'] })];
  const corpus = makeCorpus([one, other]);
  expect(recordEvent(one, corpus, (id) => id).related_ids).toEqual(['other']);
});

test('every key is written in snake_case', () => {
  const keys: string[] = [];
  JSON.stringify(makeRecord('a', '2026-05-20/2026-05-22'), (key, value: unknown) => {
    keys.push(key);
    return value;
  });
  expect(keys.length).toBeGreaterThan(50);
  expect(keys.filter((key) => !/^[a-z0-9_]*$/.test(key))).toEqual([]);
});
