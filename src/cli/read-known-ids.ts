import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownIds } from '../domain/editor-schemas.ts';
import type { ListName } from '../domain/read-vocabulary.ts';
import { readVocabulary, VOCABULARY_FILES } from '../domain/read-vocabulary.ts';

/** Reads which ids the lists and stories of a content root have, whatever else may be wrong with it. `stories` are paths below it. */
export async function readKnownIds(root: string, stories: readonly string[]): Promise<KnownIds> {
  const texts = await Promise.all(
    Object.entries(VOCABULARY_FILES).map(async ([list, file]) => [
      list,
      await readFile(join(root, file), 'utf8').catch(() => undefined),
    ]),
  );
  const { lists } = readVocabulary(Object.fromEntries(texts) as Partial<Record<ListName, string>>);
  const idsOf = (list: Readonly<Record<string, unknown>> | null): string[] | null => (list ? Object.keys(list) : null);
  return {
    organisations: idsOf(lists.organisations),
    offices: idsOf(lists.offices),
    metrics: idsOf(lists.metrics),
    kinds: idsOf(lists.kinds),
    stories: stories.map((file) => file.replace(/^stories\/|\.mdx$/g, '')),
  };
}
