import { idOf } from '../../domain/read-event.ts';

/**
 * Makes a finder of the paths under which git knows an entry: those of its former ids, oldest first, where git does not know that they
 * are the same file, then its own.
 */
export function entryPaths(paths: Iterable<string>): (file: string, aliases: readonly string[]) => string[] {
  const pathById = new Map([...paths].map((path) => [idOf(path), path]));
  return (file, aliases) => [...aliases.flatMap((alias) => pathById.get(alias) ?? []).filter((path) => path !== file), file];
}
