import { expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../testing/hostile-texts.ts';
import { LIST, makeRecord } from '../testing/make-record.ts';
import { renderJson } from './render-json.ts';

test('the list says what it is before its events', () => {
  expect(renderJson([], LIST)).toBe(`{
  "$schema": "https://desk.example/repo/api/v1/events.schema.json",
  "name": "Harbour Desk: events, May 2026",
  "url": "https://desk.example/repo/timeline/?from=2026-05&to=2026-05",
  "license": "https://creativecommons.org/licenses/by/4.0/",
  "schema_version": "1.0.0",
  "as_known_on": "2026-07-03",
  "total": 0,
  "next": null,
  "events": []
}
`);
});

test('records are written as they are, in the order given', () => {
  const records = HOSTILE_TEXTS.map((title, index) => makeRecord(`e${index}`, '2026-05-20', null, { title }));
  expect(JSON.parse(renderJson(records, LIST))).toEqual({
    $schema: LIST.schema.url,
    name: LIST.name,
    url: LIST.url,
    license: LIST.license.url,
    schema_version: '1.0.0',
    as_known_on: '2026-07-03',
    total: HOSTILE_TEXTS.length,
    next: null,
    events: records,
  });
});
