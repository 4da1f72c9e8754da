import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STATUSES } from '../../src/domain/event.ts';
import { SOURCE_KINDS } from '../../src/domain/source.ts';
import type { Content } from '../../src/cli/read-content.ts';
import { readContent } from '../../src/cli/read-content.ts';
import { generateContent } from './generate-content.ts';
import { writeContent } from './write-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'generated-content-'));
let content: Content;

beforeAll(async () => {
  writeContent(400, folder);
  content = await readContent(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the generated record has the number of events asked for and nothing wrong in it', () => {
  expect(content.problems).toEqual([]);
  expect(content.values?.events).toHaveLength(400);
});

test('the same count gives the same bytes twice, and on every machine', () => {
  const bytes = JSON.stringify(generateContent(60));
  expect(JSON.stringify(generateContent(60))).toBe(bytes);
  expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe('ef08a51507cea1c1');
});

test('the record has every status, every kind of source and every kind of event', () => {
  const events = content.values?.events ?? [];
  expect(new Set(events.map(({ status }) => status))).toEqual(new Set(STATUSES));
  expect(new Set(events.flatMap(({ sources }) => sources.map(({ kind }) => kind)))).toEqual(new Set(SOURCE_KINDS));
  expect(new Set(events.map(({ kind }) => kind)).size).toBe(14);
});

test('the record has times in every form, from the minute to the year and to an open end', () => {
  const whens = (content.values?.events ?? []).map(({ when }) => when);
  const forms = [
    /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
    /^\d{4}-\d\d-\d\d$/,
    /^\d{4}-\d\d$/,
    /^\d{4}-Q\d$/,
    /^\d{4}$/,
    /~$/,
    /[?%]$/,
    /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/,
    /T.+\/.+T/,
    /\/\.\.$/,
    /^\.\.\//,
  ];
  expect(forms.filter((form) => !whens.some(({ text }) => form.test(text)))).toEqual([]);
  expect(whens.some(({ zone }) => zone === 'Europe/Berlin')).toBe(true);
});

test('fewer events than there are forms are refused', () => {
  expect(() => generateContent(49)).toThrow('At least 50 events');
});
