import { expect, test } from 'vitest';
import { calendarLinks } from './calendar-links.ts';

test('an address under a path and a name with signs come out as they went in', () => {
  const links = calendarLinks('https://desk.example/repo/stories/a/calendar.ics', 'Harbour Desk: A & B');
  expect(links).toEqual({
    webcal: 'webcal://desk.example/repo/stories/a/calendar.ics',
    google: 'https://calendar.google.com/calendar/r?cid=https%3A%2F%2Fdesk.example%2Frepo%2Fstories%2Fa%2Fcalendar.ics',
    outlook:
      'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fdesk.example%2Frepo%2Fstories%2Fa%2Fcalendar.ics&name=Harbour%20Desk%3A%20A%20%26%20B',
  });
  expect(new URL(links.outlook).searchParams.get('name')).toBe('Harbour Desk: A & B');
});
