import type { Chart } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import type { EntryType } from '../../domain/entry-type.ts';
import type { Story } from '../../domain/story.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import { anchorsOf } from '../anchors.ts';
import { lastingId } from '../lasting-id.ts';
import type { PublishedEntry } from './published-entry.ts';
import { comparePublished } from './published-entry.ts';

/** Everything of a content root that a build gives an address, in the order of the lock file. */
export function listPublished(content: {
  readonly events: readonly Event[];
  readonly stories: readonly Story[];
  readonly charts: readonly Chart[];
  readonly vocabulary: Pick<Vocabulary, 'organisations' | 'offices' | 'kinds'>;
}): PublishedEntry[] {
  const { organisations, offices, kinds } = content.vocabulary;
  return [
    ...content.events.map(publishEvent),
    ...plain(
      'story',
      content.stories.map(({ id }) => id),
    ),
    ...plain(
      'chart',
      content.charts.map(({ id }) => id),
    ),
    ...plain('organisation', Object.keys(organisations)),
    ...plain('place', Object.keys(offices)),
    ...plain('kind', Object.keys(kinds)),
  ].sort(comparePublished);
}

/** An event as it is published, with the anchors on its page. */
export function publishEvent(event: Event): PublishedEntry {
  const anchors = new Map<string, number>();
  for (const anchor of anchorsOf({ ...event, sources: [] })) {
    const start = anchor.replace(/-\d+$/, '');
    anchors.set(start, (anchors.get(start) ?? 0) + 1);
  }
  const first = lastingId(event);
  const sources = event.sources.map((source) => source.id);
  return { type: 'event', id: event.id, anchors, sources, ...(first !== event.id && { first }) };
}

function plain(type: EntryType, ids: readonly string[]): PublishedEntry[] {
  return ids.map((id) => ({ type, id, anchors: new Map(), sources: [] }));
}
