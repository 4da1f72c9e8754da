import { afterEach, expect, test } from 'vitest';
import { LIST, makeRecord } from '../testing/make-record.ts';
import { renderCsv } from './render-csv.ts';
import { renderIcs } from './render-ics.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';

const before = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = before;
});

// Each falls on another day, hour or year somewhere, or does not exist in some zone: Apia had no 30 December 2011.
function renderAll(): string[] {
  const records = [
    makeRecord('emails', '2026-05-20T04:00', 'Asia/Singapore'),
    makeRecord('twice', '2026-11-01T01:30-08:00', 'America/Los_Angeles'),
    makeRecord('in-a-gap-of-new-york', '2026-03-08T02:30', 'Asia/Kathmandu'),
    makeRecord('in-a-gap-of-lord-howe', '2026-10-04T02:15', 'UTC'),
    makeRecord('skipped-in-apia', '2011-12-30', 'Europe/London'),
    makeRecord('leap-day', '2024-02-29'),
    makeRecord('new-year', '2026-12-31/2027-01-01'),
    makeRecord('month', '2026-05'),
  ];
  return [renderCsv, renderJson, renderIcs, renderMarkdown].map((render) => render(records, LIST));
}

test.each(['America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
  'every file is the same where the clock of the machine is that of %s',
  (zone) => {
    process.env['TZ'] = 'UTC';
    const expected = renderAll();
    process.env['TZ'] = zone;
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(renderAll()).toEqual(expected);
  },
);
