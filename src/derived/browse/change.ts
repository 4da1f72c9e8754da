import type { PlainDate } from '../../domain/time/plain-date.ts';

/** An event that came into the record, or was corrected. */
export interface Change {
  readonly day: PlainDate;
  readonly what: 'added' | 'corrected';
  readonly id: string;
  readonly title: string;
}

/** What a device remembers of a visit. */
export interface Visit {
  /** The day of the visit, by the device's own calendar. */
  readonly on: PlainDate;
  /** The newest day of a change then, and the changes of that day, as 'what id'. */
  readonly day: PlainDate;
  readonly seen: readonly string[];
}

/** The changes that a reader has not seen at an earlier visit. */
export function changesSince({ day, seen }: Pick<Visit, 'day' | 'seen'>, changes: readonly Change[]): Change[] {
  return changes.filter((change) => change.day > day || (change.day === day && !seen.includes(keyOf(change))));
}

/** What to remember of a visit on a day. */
export function rememberVisit(changes: readonly Change[], on: PlainDate): Visit {
  const day = changes[0]?.day ?? '';
  return { on, day, seen: changes.filter((change) => change.day === day).map(keyOf) };
}

/** A visit as it was stored, or null for anything else. */
export function parseVisit(text: string | null): Visit | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { on, day, seen } = value as Record<string, unknown>;
    if (typeof on !== 'string' || typeof day !== 'string' || !Array.isArray(seen)) return null;
    return { on, day, seen: seen.filter((one) => typeof one === 'string') };
  } catch {
    return null;
  }
}

/** '2 events added and 1 corrected', 'Nothing new'. */
export function changeWords(changes: readonly Change[]): string {
  const count = (what: Change['what']): number => changes.filter((change) => change.what === what).length;
  const [added, corrected] = [count('added'), count('corrected')];
  const first = added > 0 ? `${added} ${added === 1 ? 'event' : 'events'} added` : '';
  const second = corrected > 0 ? `${corrected} ${added > 0 ? '' : corrected === 1 ? 'event ' : 'events '}corrected` : '';
  return [first, second].filter((words) => words !== '').join(' and ') || 'Nothing new';
}

function keyOf({ what, id }: Change): string {
  return `${what} ${id}`;
}
