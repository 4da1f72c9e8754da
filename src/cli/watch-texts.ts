import { watch } from 'chokidar';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isIgnored } from './content-files.ts';
import { loadTexts } from './read-content.ts';

// Editors write a file in several steps; a reading in between would report what nobody wrote.
const SETTLE_MS = 60;

/**
 * Calls `onChange` with all texts of a folder now and after every change of a file, until `signal` ends it. Only files that were written,
 * renamed or removed are read again. One call is waited for before the next.
 */
export async function watchTexts(
  root: string,
  onChange: (texts: ReadonlyMap<string, string>) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const touched = new Set<string>();
  let wake = (): void => undefined;
  const fileOf = (path: string): string => relative(root, path).replaceAll('\\', '/');
  // Git keeps its own files there, and editors what is being typed.
  const ignored = (path: string): boolean => isIgnored(fileOf(path));
  const watcher = watch(root, { ignoreInitial: true, followSymlinks: false, ignored }).on('all', (event, path) => {
    // A new folder is told by the files in it.
    if (event === 'addDir') return;
    touched.add(fileOf(path));
    wake();
  });
  await once(watcher, 'ready');
  let texts = await loadTexts(root);
  signal.addEventListener('abort', () => wake());
  while (!signal.aborted) {
    await onChange(texts);
    if (touched.size === 0 && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
    if (signal.aborted) break;
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const names = [...touched];
    touched.clear();
    texts = rereadTexts(root, texts, names) ?? (await loadTexts(root));
  }
  await watcher.close();
}

/** The texts with those of the named files as they are now; null when one of them is a folder, whose files are not named. */
function rereadTexts(root: string, texts: ReadonlyMap<string, string>, names: readonly string[]): Map<string, string> | null {
  const next = new Map(texts);
  for (const name of names) {
    try {
      next.set(name, readFileSync(join(root, name), 'utf8'));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code !== 'ENOENT') return null;
      // A name without its file was a file, or a folder with files in it.
      for (const known of next.keys()) if (known === name || known.startsWith(`${name}/`)) next.delete(known);
    }
  }
  return next;
}
