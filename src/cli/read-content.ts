import type { Dirent } from 'node:fs';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isIgnored } from './content-files.ts';
import type { DraftsMode } from './check-drafts.ts';
import type { Content, ContentReading, ReadingMemo } from './read-texts.ts';
import { readCorpusTexts, readTexts } from './read-texts.ts';

export type { Content, ContentReading, ReadingMemo } from './read-texts.ts';

/**
 * Reads and checks all content under `root` in one pass. A build skips drafts: it does not publish them, and a fault in one must not stop
 * it. `now` is the clock in milliseconds; null, as in a build, where nothing may depend on it. Throws only when the folder itself cannot be
 * read.
 */
export async function readContent(
  root: string,
  memo: ReadingMemo = new Map(),
  drafts: DraftsMode = 'skip',
  now: number | null = null,
): Promise<Content> {
  return readTexts(await loadTexts(root), memo, now, drafts);
}

/** Reads all content under `root` without checking what its files say of each other. */
export async function readCorpus(root: string, memo: ReadingMemo = new Map()): Promise<ContentReading> {
  return readCorpusTexts(await loadTexts(root), memo);
}

/**
 * The text of every file of content below a folder, by its path with forward slashes. Throws where a link stands, which could lead to any
 * file of the machine.
 */
export async function loadTexts(root: string): Promise<Map<string, string>> {
  const found = (await listFiles(root))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      entry,
      name: join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    }))
    .filter(({ name }) => !isIgnored(name));
  const links = found.filter(({ entry }) => !entry.isFile()).map(({ name }) => name);
  if (links.length > 0)
    throw new Error(`In ${root}, ${links.join(', ')} is a link, which is not followed. Put the file itself there, or remove it.`);
  // One file after the other: ten thousand at once take three times as long.
  return new Map(found.map(({ name }) => [name, readFileSync(join(root, name), 'utf8')]));
}

async function listFiles(root: string): Promise<Dirent[]> {
  try {
    return await readdir(root, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new Error(`There is no content folder ${root}. CONTENT_DIR or --content names it.`);
  }
}
