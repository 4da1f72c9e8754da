import { findBodyProblems } from './check-body.ts';
import { findChartProblems } from './check-chart.ts';
import { findEventProblems } from './check-event.ts';
import { figureReferenceReason, findVocabularyProblems } from './check-vocabulary.ts';
import type { Entry } from './entry.ts';
import { problemAt } from './entry.ts';
import type { KnownNames } from './known-names.ts';
import type { Problem } from './problem.ts';
import { compareProblems } from './problem.ts';
import { idOf } from './read-event.ts';
import type { ReadChart } from './read-chart.ts';
import type { ReadEvent } from './read-event.ts';
import type { ReadVocabulary } from './read-vocabulary.ts';
import { VOCABULARY_FILES } from './read-vocabulary.ts';
import type { Story, StoryFrontMatter } from './story.ts';

/** A story file as read. */
export interface ReadStory {
  readonly entry: Entry<StoryFrontMatter>;
  readonly story: Story | null;
}

/** Everything under a content root, read file by file. */
export interface ReadCorpus {
  readonly vocabulary: ReadVocabulary;
  readonly events: readonly ReadEvent[];
  readonly stories: readonly ReadStory[];
  readonly charts: readonly ReadChart[];
}

/** Finds every problem of the whole content: those of each file and those between files, ordered by file and place. */
export function findProblems(corpus: ReadCorpus): Problem[] {
  const { vocabulary, events, stories, charts } = corpus;
  const eventById = new Map(events.flatMap(({ event }) => (event ? [[event.id, event]] : [])));
  const names = {
    events: namesOf(
      'event',
      'content/events',
      events.map(({ entry }) => idOf(entry.file)),
    ),
    stories: namesOf(
      'story',
      'content/stories',
      stories.map(({ entry }) => idOf(entry.file)),
    ),
    offices: listNames(vocabulary, 'offices', 'place'),
    kinds: listNames(vocabulary, 'kinds', 'kind'),
    metrics: listNames(vocabulary, 'metrics', 'metric'),
    organisations: listNames(vocabulary, 'organisations', 'organisation'),
    hosts: vocabulary.lists.hosts,
    asKnownOn: vocabulary.lists.site?.asKnownOn ?? null,
  };
  const context = { eventById, ...names };
  return [
    ...vocabulary.problems,
    ...findVocabularyProblems(vocabulary, context),
    ...findRepeatedIds(events),
    ...events.flatMap((read) => [
      ...read.problems,
      ...findEventProblems(read, names),
      ...findBodyProblems(read.entry, { own: read.draft, ...context }),
    ]),
    ...stories.flatMap(({ entry }) => [
      ...entry.problems,
      ...findBodyProblems(entry, { own: null, ...context }),
      ...(entry.data?.figures ?? []).flatMap((reference, index) => {
        const reason = figureReferenceReason(reference, eventById, names.events);
        return reason ? [problemAt(entry, ['figures', index], reason)] : [];
      }),
      ...findEmptyStory(entry, events),
    ]),
    ...charts.flatMap((read) => findChartProblems(read, { ...context, metricById: vocabulary.lists.metrics })),
  ].sort(compareProblems);
}

function namesOf(what: string, where: string, names: readonly string[]): KnownNames {
  return { what, where, names: new Set(names) };
}

function listNames(
  vocabulary: ReadVocabulary,
  list: 'offices' | 'kinds' | 'metrics' | 'organisations',
  what: string,
): KnownNames {
  const entries = vocabulary.lists[list];
  return { what, where: VOCABULARY_FILES[list], names: entries && new Set(Object.keys(entries)) };
}

function findRepeatedIds(events: readonly ReadEvent[]): Problem[] {
  const first = new Map<string, string>();
  return events.flatMap(({ entry }) => {
    const id = idOf(entry.file);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, entry.file);
      return [];
    }
    return [
      problemAt(entry, [], {
        rule: 'id-repeated',
        message: `The id "${id}" is already that of ${earlier}.`,
        hint: 'Give this file another name; an id is one event’s, for ever.',
      }),
    ];
  });
}

function findEmptyStory(entry: Entry<StoryFrontMatter>, events: readonly ReadEvent[]): Problem[] {
  const id = idOf(entry.file);
  if (events.some(({ entry: event }) => event.data?.stories.includes(id))) return [];
  return [
    problemAt(entry, [], {
      rule: 'story-empty',
      message: `No event belongs to the story "${id}".`,
      hint: 'Add the id to stories of its events, or remove the story.',
    }),
  ];
}
