import { entryPath } from '../entry-path.ts';
import type { History, KnownVersions, UnknownVersions, Version } from './version.ts';

/** The versions of an event by its id, or why they are not known: of the whole content, or of this entry alone. */
export function versionsOf({ history }: { readonly history: History }, id: string): KnownVersions | UnknownVersions {
  if (history.kind === 'unknown') return history;
  return history.byId.get(id) ?? { kind: 'unknown', reason: 'uncommitted' };
}

/** The version that the present entry is; null where that is not known, or where it was changed since. */
export function presentVersion(corpus: { readonly history: History }, id: string): Version | null {
  const known = versionsOf(corpus, id);
  return known.kind === 'known' && !known.pending ? (known.versions.at(-1) ?? null) : null;
}

/** The path of the page of a version below the base path: '/events/pier-fire/v/2/'. */
export function versionPath(id: string, number: number): string {
  return `${entryPath('event', id)}v/${number}/`;
}
