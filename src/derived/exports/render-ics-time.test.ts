import { expect, test } from 'vitest';
import { when } from '../testing/make-event.ts';
import { recordWhen } from './record-when.ts';
import { formatDoubt, renderIcsTime } from './render-ics-time.ts';

const days = (first: string, end: string): string[] => [`DTSTART;VALUE=DATE:${first}`, `DTEND;VALUE=DATE:${end}`];

test.each([
  ['2026-05-20T04:00', 'Asia/Singapore', ['DTSTART:20260519T200000Z'], null],
  ['2026-05-20T08:00', 'Pacific/Apia', ['DTSTART:20260519T190000Z'], null],
  ['2023-01-20T02:00~', 'America/New_York', ['DTSTART:20230120T070000Z'], 'around 20 January 2023, 2:00 am, New York (UTC−5)'],
  ['2025-02-10T05:00', 'local', days('20250210', '20250211'), '10 February 2025, 5:00 am local time in each place'],
  ['2026-05-20', 'Asia/Singapore', days('20260520', '20260521'), null],
  ['2024-02-29', 'Pacific/Apia', days('20240229', '20240301'), null],
  ['2026-12-31', null, days('20261231', '20270101'), null],
  ['2026-05-19~', null, days('20260519', '20260520'), 'around 19 May 2026'],
  ['2026-05-19%', null, days('20260519', '20260520'), 'possibly around 19 May 2026'],
  ['2024-02', null, days('20240201', '20240301'), 'February 2024, day not known'],
  ['2026-Q2', null, days('20260401', '20260701'), 'second quarter of 2026, month not known'],
  ['2026', null, days('20260101', '20270101'), '2026, month not known'],
  ['202X', null, days('20200101', '20300101'), '2020s, year not known'],
  ['2026-05-01/2026-05-19', null, days('20260501', '20260520'), 'between 1 and 19 May 2026, day not known'],
  ['2026-05-19/2026-05-20', null, days('20260519', '20260521'), '19–20 May 2026, day not known'],
  [
    '2023-04-19T04:00/2023-04-19T05:00',
    'America/Los_Angeles',
    ['DTSTART:20230419T110000Z', 'DTEND:20230419T120000Z'],
    '19 April 2023, between 4:00 and 5:00 am, Los Angeles (UTC−7), time between them not known',
  ],
  [
    '2026-05-20T04:00/2026-05-21',
    'Asia/Singapore',
    days('20260520', '20260522'),
    'between 20 May 2026, 4:00 am and 21 May 2026, Singapore (UTC+8), time between them not known',
  ],
  ['2026-05-20/..', null, days('20260520', '20260521'), 'from 20 May 2026, end not known'],
  ['2026-05/..', null, days('20260501', '20260601'), 'from May 2026, end not known'],
  ['../2026-05-12', null, days('20260512', '20260513'), 'until 12 May 2026, beginning not known'],
  [
    '2026-05-20T04:00/..',
    'Asia/Singapore',
    ['DTSTART:20260519T200000Z'],
    'from 20 May 2026, 4:00 am, Singapore (UTC+8), end not known',
  ],
])('%s in %s stands where it is known to be, and the title says what is not known', (text, zone, lines, doubt) => {
  const record = recordWhen(when(text, zone), [], {});
  expect(renderIcsTime(record)).toEqual(lines);
  expect(formatDoubt(record)).toBe(doubt);
});
