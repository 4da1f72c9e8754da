import type { Event } from '../../domain/event.ts';
import type { Removal } from '../../domain/removal.ts';
import type { KnownVersions, Version } from './version.ts';

/**
 * Takes out of an event's versions what was removed from it: up to the day of the last removal they are still listed, without their text
 * and without words of what they changed. What the record may not show any more must not stand in its past either.
 */
export function withholdRemoved(
  known: KnownVersions,
  { id, aliases }: Pick<Event, 'id' | 'aliases'>,
  removed: readonly Removal[],
): KnownVersions {
  const [last] = removed
    .filter(({ what, id: name, anchors }) => what === 'event' && anchors && (name === id || aliases.includes(name)))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  if (!last) return known;
  const { date, why } = last;
  const withhold = (version: Version): Version => ({
    ...version,
    changes: version.changes.map(({ field, label }) => ({ field, label, before: null, after: null })),
    text: version.text && { kind: 'withheld', date, why },
  });
  return { ...known, versions: known.versions.map((version) => (version.date <= date ? withhold(version) : version)) };
}
