import type { History, Version } from '../versions/version.ts';

/** A version for a test: the second, an update. */
export function makeVersion(rest: Partial<Version> = {}): Version {
  const commit = 'c'.repeat(40);
  const base = { number: 2, date: '2026-06-05', kind: 'update', id: 'a', file: 'events/2026/a.mdx', commit } as const;
  return { ...base, authors: [], changes: [], corrections: [], text: null, ...rest };
}

/** The history of one event for a test, by default of two versions. */
export function makeHistory(id: string, last: Partial<Version> = {}, pending = false): History {
  const first = makeVersion({ number: 1, kind: 'first', date: '2026-05-21', text: { kind: 'text', text: '' } });
  return { kind: 'known', byId: new Map([[id, { kind: 'known', versions: [first, makeVersion(last)], pending }]]) };
}
