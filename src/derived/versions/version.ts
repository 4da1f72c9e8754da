import type { Correction, Event } from '../../domain/event.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';

/** What a version changed: nothing before it, a correction that is on record, data, or words alone. */
export type VersionKind = 'first' | 'correction' | 'update' | 'wording';

/** One field that a version changed, in words. */
export interface Change {
  /** 'Headline', 'Sources'. */
  readonly field: string;
  /** What it said; null where there was nothing. */
  readonly was: string | null;
  /** What it says; null where nothing is left. */
  readonly now: string | null;
}

/** What an entry was: as an event where its text still reads by today's rules, else as the text itself. */
export type Past = { readonly kind: 'event'; readonly event: Event } | { readonly kind: 'text'; readonly text: string };

/** An entry as it stood from one commit of its file to the next. */
export interface Version {
  /** Counted from 1. */
  readonly number: number;
  /** Day of the commit in UTC. */
  readonly date: PlainDate;
  readonly kind: VersionKind;
  readonly changes: readonly Change[];
  /** The corrections that this version brought. */
  readonly corrections: readonly Correction[];
  /** Null for the version that the event's own page shows. */
  readonly past: Past | null;
}

/** The versions of one event, oldest first. */
export interface EventHistory {
  readonly versions: readonly Version[];
  /** Whether the present text is in no commit yet, and so no version. */
  readonly pending: boolean;
}

/** The versions of all events by id, or why nothing is known of them. */
export type History =
  | { readonly kind: 'known'; readonly byId: ReadonlyMap<string, EventHistory> }
  | { readonly kind: 'unknown'; readonly reason: string };

/** The version that an event's page shows; null where it is not known or not committed. */
export function presentVersion(history: History, id: string): Version | null {
  const known = history.kind === 'known' ? history.byId.get(id) : undefined;
  return known && !known.pending ? (known.versions.at(-1) ?? null) : null;
}
