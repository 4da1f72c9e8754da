import type { Event } from '../../domain/event.ts';
import { sourceAnchor } from '../anchors.ts';

/** The marks of sources behind what they support, each a link to the source on the event's page; `here` is the address of that page. */
export function renderMarks(ids: readonly string[], { sources }: Pick<Event, 'sources'>, here: string): string {
  const places = ids.map((id) => sources.findIndex((source) => source.id === id)).filter((index) => index >= 0);
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .map((index) => `<sup><a href="${here}#${sourceAnchor(index)}">[${index + 1}]</a></sup>`)
    .join('');
}
