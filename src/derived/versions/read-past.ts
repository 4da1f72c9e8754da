import { findBodyProblems } from '../../domain/check-body.ts';
import { findEventProblems } from '../../domain/check-event.ts';
import type { Event } from '../../domain/event.ts';
import type { KnownNames } from '../../domain/known-names.ts';
import { readEvent } from '../../domain/read-event.ts';
import type { Story } from '../../domain/story.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { Past } from './version.ts';

/**
 * Makes a reader of what an entry was. A text that passes today's check, with today's lists, is an event and can be shown as one;
 * any other is its text. `file` is where the entry stands now.
 */
export function pastReader({
  vocabulary,
  events,
  stories,
}: {
  readonly vocabulary: Vocabulary;
  readonly events: readonly Event[];
  readonly stories: readonly Pick<Story, 'id'>[];
}): (file: string, text: string) => Past {
  const { organisations, offices, kinds, metrics, hosts } = vocabulary;
  const lists = {
    events: known(
      'event',
      events.map(({ id }) => id),
    ),
    stories: known(
      'story',
      stories.map(({ id }) => id),
    ),
    offices: known('place', Object.keys(offices)),
    kinds: known('kind', Object.keys(kinds)),
    organisations: known('organisation', Object.keys(organisations)),
    metrics: known('metric', Object.keys(metrics)),
    hosts,
    asKnownOn: vocabulary.site.asKnownOn,
  };
  const eventById = new Map(events.map((event) => [event.id, event]));
  return (file, text) => {
    const read = readEvent(file, text, offices);
    const problems = [
      ...findEventProblems(read, lists),
      ...findBodyProblems(read.entry, { own: read.draft, eventById, ...lists }),
    ];
    return read.event && problems.length === 0 ? { kind: 'event', event: read.event } : { kind: 'text', text };
  };
}

function known(what: string, ids: readonly string[]): KnownNames {
  return { what, where: '', names: new Set(ids) };
}
