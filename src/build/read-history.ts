import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../cli/read-content.ts';
import { entryPaths } from '../derived/versions/entry-paths.ts';
import { listVersions } from '../derived/versions/list-versions.ts';
import { pastReader } from '../derived/versions/read-past.ts';
import type { EventHistory } from '../derived/versions/version.ts';
import type { GitTexts } from './git-texts.ts';

type Values = NonNullable<Content['values']>;

/** The versions of every event of a checked content root by its id, from the texts that git knows. */
export async function readHistory(
  root: string,
  values: Values,
  { byPath }: Extract<GitTexts, { kind: 'known' }>,
): Promise<Map<string, EventHistory>> {
  const byId = new Map<string, EventHistory>();
  const readPast = pastReader(values);
  const pathsOf = entryPaths(byPath.keys());
  for (const { id, file, aliases } of values.events) {
    const committed = pathsOf(file, aliases).flatMap((path) => byPath.get(path) ?? []);
    const present = await readFile(join(root, file), 'utf8');
    byId.set(
      id,
      listVersions(committed, present, (text) => readPast(file, text)),
    );
  }
  return byId;
}
