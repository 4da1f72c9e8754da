import { readStored, store } from '../storage.ts';

const KEY = 'searches';
const MOST = 8;

/** The last searches made on this device, the latest first; none where storage is refused or holds something else. */
export function readRecent(): string[] {
  return parseRecent(readStored(KEY));
}

/** Reads what was kept; anything but a list of texts is none. */
export function parseRecent(kept: string | null): string[] {
  try {
    const list: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(list) ? list.filter((words) => typeof words === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a search at the head of a list, in which it stands once. */
export function addRecent(recent: readonly string[], words: string): string[] {
  const text = words.trim();
  if (text === '') return [...recent];
  return [text, ...recent.filter((other) => other.toLowerCase() !== text.toLowerCase())].slice(0, MOST);
}

/** Keeps a search on this device, and nowhere else. */
export function keepRecent(words: string): void {
  store(KEY, JSON.stringify(addRecent(readRecent(), words)));
}

/** Forgets all searches of this device. */
export function clearRecent(): void {
  store(KEY, null);
}
