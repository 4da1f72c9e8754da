import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../testing/hostile-texts.ts';
import { LIST, makeRecord } from '../testing/make-record.ts';
import type { EventRecord } from './export-record.ts';
import { renderIcs } from './render-ics.ts';

function readEvents(records: readonly EventRecord[]): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(renderIcs(records, LIST))).getAllSubcomponents('vevent');
}

const textOf = (event: ICAL.Component | undefined, name: string): string => String(event?.getFirstPropertyValue(name));

test('a calendar names itself and holds an event with its reported time in words', () => {
  const record = makeRecord('emails', '2026-05-20T04:00', 'Asia/Singapore', {
    title: 'Emails, at four',
    places: ['singapore', 'apia'],
    organisations: ['one', 'union'],
    whenNote: 'To the hour.',
    conflicts: [{ point: '19 or 20 May', text: 'They differ.' }],
    corrections: [{ date: '2026-06-09', was: 'Five.', now: 'Four.', why: 'Misread.' }],
    sources: [
      { id: 'a', publisher: 'The Outlet', kind: 'press' },
      { id: 'b', publisher: 'Gazette', kind: 'press', relied: false },
    ],
  });
  expect(renderIcs([record], LIST).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Harbour Desk//Events//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Harbour Desk: events\\, May 2026',
    'X-WR-CALNAME:Harbour Desk: events\\, May 2026',
    'DESCRIPTION:Harbour Desk: events\\, May 2026. As known on 3 July 2026. CC BY',
    '  4.0.',
    'X-WR-CALDESC:Harbour Desk: events\\, May 2026. As known on 3 July 2026. CC B',
    ' Y 4.0.',
    'URL:https://desk.example/repo/timeline/?from=2026-05&to=2026-05',
    'BEGIN:VEVENT',
    'UID:emails@desk.example',
    'DTSTAMP:20260609T000000Z',
    'CREATED:20260521T000000Z',
    'LAST-MODIFIED:20260609T000000Z',
    'SEQUENCE:1',
    'DTSTART:20260519T200000Z',
    'SUMMARY:Emails\\, at four',
    'DESCRIPTION:As reported: 20 May 2026\\, 4:00 am\\, Singapore (UTC+8)\\nTo the ',
    ' hour.\\nIt happens.\\nStatus: reported. Sources disagree: 19 or 20 May\\nSour',
    ' ces: The Outlet\\nAs known on 3 July 2026. https://desk.example/repo/events',
    ' /emails/',
    'URL:https://desk.example/repo/events/emails/',
    'LOCATION:Singapore\\; Apia',
    'CATEGORIES:Layoff,One Company,Dockers\\, Clerks\\; United',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a calendar that is kept up to date says where, and how often to look', () => {
  const text = renderIcs([], { ...LIST, calendarUrl: 'https://desk.example/repo/calendar.ics' });
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(textOf(calendar, 'source')).toBe('https://desk.example/repo/calendar.ics');
  expect(textOf(calendar, 'refresh-interval')).toBe('PT12H');
  expect(textOf(calendar, 'x-published-ttl')).toBe('PT12H');
});

test('a withdrawn event is cancelled, says so and says why', () => {
  const [event] = readEvents([
    makeRecord('gone', '2026-05-20', null, {
      status: 'withdrawn',
      corrections: [{ date: '2026-06-09', was: 'It happened.', now: 'It did not.', why: 'The letter was forged.' }],
    }),
  ]);
  expect(textOf(event, 'status')).toBe('CANCELLED');
  expect(textOf(event, 'summary')).toBe('Withdrawn: Event gone');
  expect(textOf(event, 'description')).toContain('Withdrawn: The letter was forged.');
});

test('another parser reads the days of an event as days, the end exclusive, and an instant as one', () => {
  const [leapDay, month, emails] = readEvents([
    makeRecord('leap-day', '2024-02-29', 'Pacific/Apia'),
    makeRecord('month', '2026-05'),
    makeRecord('emails', '2026-05-20T08:00', 'Pacific/Apia'),
  ]).map((event) => new ICAL.Event(event));
  expect([leapDay?.startDate.isDate, leapDay?.startDate.toString(), leapDay?.endDate.toString()]).toEqual([
    true,
    '2024-02-29',
    '2024-03-01',
  ]);
  expect([month?.startDate.toString(), month?.endDate.toString(), month?.summary]).toEqual([
    '2026-05-01',
    '2026-06-01',
    'Event month (May 2026, day not known)',
  ]);
  expect([emails?.startDate.isDate, emails?.startDate.toString()]).toEqual([false, '2026-05-19T19:00:00Z']);
  expect(emails?.description).toContain('As reported: 20 May 2026, 8:00 am, Apia (UTC+13)');
});

test('a text of any kind comes back as it was, but for control characters, and adds no event', () => {
  const events = readEvents(
    HOSTILE_TEXTS.map((title, index) => makeRecord(`e${index}`, '2026-05-20', null, { title, summary: title })),
  );
  expect(events.map((event) => textOf(event, 'uid'))).toEqual(HOSTILE_TEXTS.map((_, index) => `e${index}@desk.example`));
  const kept = HOSTILE_TEXTS.map((text) => text.replace(/\r\n?/g, '\n').replace(/[\u0000\u0007]/g, ''));
  expect(events.map((event) => textOf(event, 'summary'))).toEqual(kept);
  events.forEach((event, index) => {
    expect(textOf(event, 'description')).toContain(kept[index]);
  });
});

test('no event rings or makes anybody busy', () => {
  const [event] = readEvents([makeRecord('a', '2026-05-20')]);
  expect(event?.getAllSubcomponents()).toEqual([]);
  expect(textOf(event, 'transp')).toBe('TRANSPARENT');
});
