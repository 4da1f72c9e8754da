import type { Event } from '../../domain/event.ts';

/** The sources of the time of an event; those of its summary where the time has none of its own. */
export function whenSources({ whenSources: own, summarySources }: Event): readonly string[] {
  return own.length > 0 ? own : summarySources;
}
