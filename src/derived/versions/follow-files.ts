import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { Commit } from './parse-log.ts';

/** The text of a file from one commit on. */
export interface FileState {
  readonly date: PlainDate;
  readonly blob: string;
}

/**
 * Follows files through commits, oldest first, over moves: the states of each by the path at which it stands or stood last.
 * A file that was removed and came back goes on where it was.
 */
export function followFiles(commits: readonly Commit[]): Map<string, FileState[]> {
  const states = new Map<string, FileState[]>();
  for (const { date, changes } of commits) {
    // All moves of a commit start from what was before it: two files may swap their names.
    const moved = new Map(changes.flatMap(({ from }) => (from === null ? [] : [[from, states.get(from) ?? []] as const])));
    for (const from of moved.keys()) states.delete(from);
    for (const { path, from, blob } of changes) {
      if (blob === null) continue;
      const before = from === null ? states.get(path) : moved.get(from);
      const known = before ?? [];
      if (known.at(-1)?.blob !== blob) known.push({ date, blob });
      states.set(path, known);
    }
  }
  return states;
}
