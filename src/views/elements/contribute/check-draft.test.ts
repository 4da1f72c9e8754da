import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ENTRY_FAULTS, SOUND_EVENT } from '../../../../tests/cli/faults.ts';
import { readContent } from '../../../cli/read-content.ts';
import { checkDraft } from './check-draft.ts';
import { readFixtureVocabulary } from '../../../../tests/form-vocabulary.ts';

const FIXTURE = join(import.meta.dirname, '../../../../tests/fixtures/content');
const TEMPORARY = mkdtempSync(join(tmpdir(), 'notice-period-form-'));
const VOCABULARY = await readFixtureVocabulary();

afterAll(() => rmSync(TEMPORARY, { recursive: true }));

// What compares an event with others, of which this test has far too many that are alike.
const NEEDS_OTHERS = new Set(['event-repeated', 'source-title']);

// What only the whole content shows: former ids of several entries, and where a file may stand.
const WHOLE = new Set(['alias-self', 'alias-live', 'alias-taken', 'alias-removed', 'file-unexpected']);
const FAULTS = ENTRY_FAULTS.filter(({ file, rule }) => !file?.startsWith('stories/') && !WHOLE.has(rule)).map(
  ({ name, file = `events/2021/${name}.mdx`, edits }) =>
    [name, file, edits.reduce((text, [from, to]) => text.replace(from, () => to), SOUND_EVENT)] as const,
);

const TAKEN = 'events/2021/year-end-warning.mdx';

test('the table of faults is long', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(70);
});

test('the form says of every faulty entry what check says', async () => {
  // All at once: each file is one entry, and what stands in the others does not matter to it.
  cpSync(FIXTURE, TEMPORARY, { recursive: true });
  for (const [, file, text] of FAULTS) {
    if (file !== TAKEN) writeFileSync(join(TEMPORARY, file), text);
  }
  const { problems } = await readContent(TEMPORARY);
  for (const [name, file, text] of FAULTS) {
    if (file === TAKEN) continue;
    expect(checkDraft({ file, text }, VOCABULARY, '', null), name).toEqual(
      problems.filter((problem) => problem.file === file && !NEEDS_OTHERS.has(problem.rule)),
    );
  }
});

test('an id that is taken is refused for a new event, and not for the event that is edited', () => {
  const rules = (edited: string): string[] =>
    checkDraft({ file: TAKEN, text: SOUND_EVENT }, VOCABULARY, edited, null).map(({ rule }) => rule);
  expect(rules('')).toContain('id-repeated');
  expect(rules('year-end-warning')).not.toContain('id-repeated');
});
