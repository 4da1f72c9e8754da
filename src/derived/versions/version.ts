import type { Correction } from '../../domain/event.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';

/**
 * What a version did to the one before it. A correction says of itself what was wrong; an update changes what is recorded; a wording
 * changes how it is said and nothing else.
 */
export type VersionKind = 'first' | 'correction' | 'update' | 'wording';

/** A difference between two versions, in words. */
export interface Change {
  /** The field of the entry, with what it belongs to: 'summary', 'figures/jobs-cut/value'. */
  readonly field: string;
  /** The same for readers: 'Summary', 'Figure “Jobs cut”: value'. */
  readonly label: string;
  /** Null where it was not there; both null where it is too long or too tangled to be told. */
  readonly before: string | null;
  readonly after: string | null;
}

/** An entry as it stood for a time. */
export interface Version {
  /** From 1, in the order in which they were published. */
  readonly number: number;
  /** The day, in UTC, on which the change came to the published branch. */
  readonly date: PlainDate;
  readonly kind: VersionKind;
  /** Of the first: none. */
  readonly changes: readonly Change[];
  /** Rows of corrections that came with this version; of the first, those it had from the beginning. */
  readonly corrections: readonly Correction[];
  /** The id it had. */
  readonly id: string;
  /** Path of its file below the content root. */
  readonly file: string;
  /** Full name of the commit. */
  readonly commit: string;
  /** Who wrote it, as they named themselves to git; nobody where names are not taken from there. */
  readonly authors: readonly string[];
  /** What the file held; null where that is what the present entry says. */
  readonly text: VersionText | null;
}

/** The text of a former version, or why it is not kept: it is too long, or a part of it was removed from the record later. */
export type VersionText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-long'; readonly bytes: number }
  | { readonly kind: 'withheld'; readonly date: PlainDate; readonly why: string };

/** Why nobody can tell which versions there were. */
export type UnknownReason = 'not-read' | 'no-git' | 'no-repository' | 'shallow' | 'unreadable' | 'uncommitted';

/** The versions of an entry, oldest first and never none. */
export interface KnownVersions {
  readonly kind: 'known';
  readonly versions: readonly Version[];
  /** Whether the present entry says something else than its last version: it was changed, and that was not recorded. */
  readonly pending: boolean;
}

export interface UnknownVersions {
  readonly kind: 'unknown';
  readonly reason: UnknownReason;
}

/** The versions of every entry by its id, as far as the content's own repository tells. */
export type History = { readonly kind: 'known'; readonly byId: ReadonlyMap<string, KnownVersions> } | UnknownVersions;

/** Of content whose history nobody asked for. */
export const NOT_READ: UnknownVersions = { kind: 'unknown', reason: 'not-read' };
