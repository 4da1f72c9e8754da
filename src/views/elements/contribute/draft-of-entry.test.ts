import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventSchema } from '../../../domain/event.ts';
import { readEntry } from '../../../domain/entry.ts';
import { parseWithSatteri } from '../../../domain/mdx/parse-with-satteri.ts';
import { checkDraft } from './check-draft.ts';
import { isForEditors } from './for-editors.ts';
import { draftOfEntry } from './draft-of-entry.ts';
import { emptyDraft, parseDraft } from './entry-draft.ts';
import { renderDraft } from './render-draft.ts';
import { readFixtureVocabulary } from '../../../../tests/form-vocabulary.ts';

const ROOT = join(import.meta.dirname, '../../../../tests/fixtures/content');
const VOCABULARY = await readFixtureVocabulary();
const FILES = readdirSync(join(ROOT, 'events'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => `events/${name.replaceAll('\\', '/')}`);

test.each(FILES)('%s goes into the form and comes out with the same facts and text', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const draft = draftOfEntry({ file, text }, VOCABULARY);
  expect(draft && parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  const rendered = renderDraft(draft ?? emptyDraft(), VOCABULARY, '2021-06-30');
  const [before, after] = [text, rendered.text].map((one) => readEntry(file, one, eventSchema, parseWithSatteri));
  expect(after?.problems).toEqual([]);
  expect(after?.data).toEqual(before?.data);
  expect(after?.segments).toEqual(before?.segments);
  expect(rendered.file).toBe(file);
  expect(
    checkDraft(rendered, VOCABULARY, draft?.edited ?? '', null).filter(({ rule }) => !isForEditors({ rule, control: null })),
  ).toEqual([]);
});

test('what the device kept is taken only where it is a draft', () => {
  expect(parseDraft({ ...emptyDraft(), title: 'A' })?.title).toBe('A');
  expect([{ title: 1 }, { figures: 'x' }, { unknown: '' }, null, [], '<img>'].map(parseDraft)).toEqual(Array(6).fill(null));
});
