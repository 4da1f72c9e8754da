import { join } from 'node:path';
import type { FormVocabulary } from '../src/derived/contribute/form-vocabulary.ts';
import { makeFormVocabulary } from '../src/derived/contribute/form-vocabulary.ts';
import { indexCorpus } from '../src/derived/corpus.ts';
import { readContent } from '../src/cli/read-content.ts';

/** What the form knows of the fixture's content, as the page of the built site would get it. */
export async function readFixtureVocabulary(): Promise<FormVocabulary> {
  const { values } = await readContent(join(import.meta.dirname, 'fixtures/content'));
  if (!values) throw new Error('The content of the fixture has problems.');
  const vocabulary: unknown = JSON.parse(JSON.stringify(makeFormVocabulary(indexCorpus(values))));
  return vocabulary as FormVocabulary;
}
