import { parseLock, renderLock, uniteEntries } from './lock-text.ts';
import type { PublishedEntry } from './published-entry.ts';

/** The entries that a lock file does not have yet, or not with all their parts. */
export function findUnlocked(lockText: string, current: readonly PublishedEntry[]): PublishedEntry[] {
  const { entries } = parseLock(lockText);
  const locked = new Set(linesOf(renderLock(entries)));
  const united = uniteEntries(entries, current);
  const lines = linesOf(renderLock(united));
  return united.filter((_, index) => !locked.has(lines[index] ?? ''));
}

function linesOf(text: string): string[] {
  return text.split('\n').slice(1);
}
