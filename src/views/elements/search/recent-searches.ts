const KEY = 'searches';
const MOST = 8;

/** The last searches made on this device, the latest first; none where storage is refused or holds something else. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((words) => typeof words === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a search on this device, and nowhere else. */
export function keepRecent(words: string): void {
  const text = words.trim();
  if (text === '') return;
  const others = readRecent().filter((other) => other.toLowerCase() !== text.toLowerCase());
  try {
    localStorage.setItem(KEY, JSON.stringify([text, ...others].slice(0, MOST)));
  } catch {
    // Storage refused: nothing is remembered.
  }
}

/** Forgets all searches of this device. */
export function clearRecent(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Storage refused: there was nothing.
  }
}
