import type { Content, ReadingMemo } from '../cli/read-content.ts';
import { readContent } from '../cli/read-content.ts';

interface Reading {
  readonly root: string;
  readonly memo: ReadingMemo;
  content: Promise<Content> | null;
}

// The configuration and the loaders run in two module graphs of one process; both find the one reading under this key.
const KEY = Symbol.for('notice-period.reading');

/** The checked content of a root: read once in a process, and again after `forgetReading`. */
export function shareReading(root: string): Promise<Content> {
  const reading = currentReading(root);
  return (reading.content ??= readContent(root, reading.memo));
}

/** Makes the next reading look at the files again; what has not changed is not parsed again. */
export function forgetReading(root: string): void {
  currentReading(root).content = null;
}

/** Lets go of what the files hold besides their values: a build reads them once and needs the memory. */
export function forgetFiles(root: string): void {
  currentReading(root).memo.clear();
}

function currentReading(root: string): Reading {
  const known: Reading | undefined = Reflect.get(globalThis, KEY);
  if (known?.root === root) return known;
  const reading: Reading = { root, memo: new Map(), content: null };
  Reflect.set(globalThis, KEY, reading);
  return reading;
}
