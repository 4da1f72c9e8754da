import type { Source } from '../domain/source.ts';
import { isRelied, originNamed } from '../domain/source.ts';
import { foldLetters } from '../domain/fold-letters.ts';

/** The sources of an event that count as one, because they carry the report of one outlet. */
export interface Outlet {
  /** As first written; null for the retellings that name no origin. */
  readonly name: string | null;
  /** In the order of the entry. */
  readonly sources: readonly Source[];
}

/**
 * Groups the sources that are relied on by the outlet under which each counts, in order of first appearance.
 *
 * - A primary document counts under its publisher, whatever else it names.
 * - Press and social sources that relay nobody count under their publisher: they report themselves.
 * - A source that relays an outlet or a document (`reports`) counts under that; where it names several, under the first. If what it
 *   relays is itself a source here that only relays something else, that is followed to its end.
 * - An aggregator retells by definition. One that names no origin may retell any of the others: all such are one group without a name.
 *
 * Names are compared without case, accents, a leading 'The', anything in brackets, and a date behind a comma.
 */
export function groupOutlets(sources: readonly Source[]): Outlet[] {
  const relied = sources.filter(isRelied);
  const voices = relied.map(voiceOf);
  const groups = new Map<string | null, { readonly name: string | null; readonly sources: Source[] }>();
  relied.forEach((source, index) => {
    const name = followRelays(voices[index] ?? null, relied);
    const key = name === null ? null : outletKey(name);
    const group = groups.get(key) ?? { name, sources: [] };
    groups.set(key, group);
    group.sources.push(source);
  });
  return [...groups.values()];
}

/** How many independent sources these are. Retellings without a named origin count only where there is nothing else, and then once. */
export function countIndependent(outlets: readonly Outlet[]): number {
  return outlets.filter(({ name }) => name !== null).length || Math.min(outlets.length, 1);
}

/** The outlets behind some of an event's sources, such as those of one figure. */
export function outletsOf(sources: readonly Source[], ids: readonly string[]): Outlet[] {
  return groupOutlets(sources).flatMap(({ name, sources: all }) => {
    const named = all.filter(({ id }) => ids.includes(id));
    return named.length > 0 ? [{ name, sources: named }] : [];
  });
}

/** What a source carries: the name of an outlet or document, or null where that cannot be known. */
function voiceOf(source: Source): string | null {
  if (source.kind === 'primary') return source.publisher;
  if (source.kind === 'aggregator' && originNamed(source.reports) === null) return null;
  return relayedBy(source) ?? source.publisher;
}

/** The outlet that a source relays, without what stands around its name; null where it names none or itself. */
export function relayedBy({ publisher, reports }: Pick<Source, 'publisher' | 'reports'>): string | null {
  const origin = originNamed(reports);
  if (origin === null) return null;
  const [first = ''] = origin.replaceAll(/\s*\([^)]*\)/g, '').split(/\s*;\s*/);
  const name = first.replace(/,\s*(\d{1,2} )?(\p{Lu}\p{Ll}+ )?\d{4}$/u, '');
  return name === '' || outletKey(name) === outletKey(publisher) ? null : name;
}

function followRelays(start: string | null, relied: readonly Source[]): string | null {
  let name = start;
  const seen = new Set<string>();
  while (name !== null && !seen.has(outletKey(name))) {
    const key = outletKey(name);
    seen.add(key);
    const own = relied.filter(({ publisher }) => outletKey(publisher) === key);
    const further = own.map((source) => (source.kind === 'primary' ? null : relayedBy(source)));
    const next = further[0];
    if (next == null || further.includes(null)) return name;
    name = next;
  }
  // Outlets that name each other in a circle count under the one that the source itself names.
  return start;
}

function outletKey(name: string): string {
  return foldLetters(name)
    .replace(/^the\s+/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
