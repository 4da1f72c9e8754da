import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/cli/read-content.ts';
import type { ReadingMemo } from '../../src/cli/read-texts.ts';
import { readCorpusTexts, readTexts } from '../../src/cli/read-texts.ts';
import { checkEvent } from '../../src/domain/check-entry.ts';
import { gatherSurroundings } from '../../src/domain/cross-check.ts';
import { parseWithMicromark } from '../../src/domain/mdx/parse-with-micromark.ts';
import { parseWithSatteri } from '../../src/domain/mdx/parse-with-satteri.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { readIds } from '../../src/domain/read-ids.ts';
import { usableOffices } from '../../src/domain/read-vocabulary.ts';
import { checkDraft } from '../../src/views/elements/contribute/check-draft.ts';
import { readFixtureVocabulary } from '../form-vocabulary.ts';
import { FIXTURE, ROOT } from '../sites.ts';
import { ENTRY_FAULTS, SOUND_EVENT } from '../cli/faults.ts';

/** A faulty event and what is said of it, alike by the command and by the form. */
interface EntryCase {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly problems: readonly Omit<Problem, 'file'>[];
}

const FILE = join(ROOT, 'tests', 'cases', 'entry-cases.json');
// These need the files of others: names of files, and former ids that are taken.
const OF_OTHERS = new Set([
  'file-unexpected',
  'id-repeated',
  'alias-live',
  'alias-taken',
  'alias-removed',
  'alias-self',
  'story-empty',
]);

const fixture = await loadTexts(FIXTURE.contentDir);
const memo: ReadingMemo = new Map();
const { corpus } = await readCorpusTexts(fixture, memo);
const context = gatherSurroundings(corpus, readIds(corpus), null);
const zones = usableOffices(corpus.vocabulary.lists.offices);
const vocabulary = await readFixtureVocabulary();

/** UPDATE_GOLDEN=1 writes what is said now of the faults in tests/cli/faults.ts. Read the difference. */
async function writeCases(): Promise<void> {
  const faults = ENTRY_FAULTS.filter(({ file, rule }) => !file?.startsWith('stories/') && !OF_OTHERS.has(rule));
  const cases = faults.map(async ({ name, edits, file = `events/2021/${name}.mdx` }): Promise<EntryCase> => {
    const text = edits.reduce((made, [from, to]) => made.replace(from, () => to), SOUND_EVENT);
    return { name, file, text, problems: await problemsInContent(file, text) };
  });
  writeFileSync(FILE, `${JSON.stringify(await Promise.all(cases), null, 2)}\n`);
}

async function problemsInContent(file: string, text: string): Promise<EntryCase['problems']> {
  const { problems } = await readTexts(new Map(fixture).set(file, text), new Map(memo), null);
  return problems.filter((problem) => problem.file === file).map(({ file: _, ...problem }) => problem);
}

if (process.env['UPDATE_GOLDEN'] === '1') await writeCases();
const cases: readonly EntryCase[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];

test('there are cases for many rules', () => {
  expect(cases.length).toBeGreaterThan(60);
  expect(new Set(cases.flatMap(({ problems }) => problems.map(({ rule }) => rule))).size).toBeGreaterThan(40);
  expect(cases.filter(({ problems }) => problems.length === 0)).toEqual([]);
});

describe.each(cases)('$name', ({ file, text, problems }) => {
  const found = problems.map((problem) => ({ file, ...problem }));

  test('the command finds it among all content', async () => {
    expect(await problemsInContent(file, text)).toEqual(problems);
  });

  test('one entry alone is answered in the same words', () => {
    expect(checkEvent({ file, text }, context, zones, parseWithSatteri)).toEqual(found);
  });

  test('and by the parser that runs in browsers', () => {
    expect(checkEvent({ file, text }, context, zones, parseWithMicromark)).toEqual(found);
  });

  test('the form says the same, and leaves what is alike to its notice', () => {
    expect(checkDraft({ file, text }, vocabulary, '', null)).toEqual(found.filter(({ rule }) => rule !== 'event-repeated'));
  });
});
