import type { History } from '../derived/versions/version.ts';
import { NOT_READ } from '../derived/versions/version.ts';

// The configuration and the pages run in two module graphs of one process; both find the history under this key. It is too large, and
// changes too seldom, to go through the store of collections with every edit.
const KEY = Symbol.for('notice-period.history');

export function keepHistory(history: History): void {
  Reflect.set(globalThis, KEY, history);
}

/** The history that was read when the process began. */
export function keptHistory(): History {
  const kept: History | undefined = Reflect.get(globalThis, KEY);
  return kept ?? NOT_READ;
}
