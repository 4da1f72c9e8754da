import { indexRepeated } from './alike/find-repeated.ts';
import { findBodyProblems } from './check-body.ts';
import type { ChartContext } from './check-chart.ts';
import { findChartProblems } from './check-chart.ts';
import { comparable, findOwnProblems } from './check-entry.ts';
import type { EntryContext } from './check-entry.ts';
import { figureReferenceReason, findVocabularyProblems } from './check-vocabulary.ts';
import { findIdProblems } from './check-ids.ts';
import { findLinkProblems } from './check-links.ts';
import type { Entry } from './entry.ts';
import type { EntryType } from './entry-type.ts';
import { problemAt } from './entry.ts';
import type { KnownNames } from './known-names.ts';
import type { Problem } from './problem.ts';
import { compareProblems } from './problem.ts';
import { findSourceTitles } from './lints/source-titles.ts';
import { idOf } from './read-event.ts';
import type { ReadIds } from './read-ids.ts';
import { readIds } from './read-ids.ts';
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

/** What an entry is checked against: everything else. */
type Surroundings = EntryContext & Omit<ChartContext, 'metricById'>;

/**
 * Finds every problem of the whole content: those of each file and those between files, ordered by file and place. `now` is the clock in
 * milliseconds, or null where the result must not depend on it.
 */
export function findProblems(corpus: ReadCorpus, now: number | null): Problem[] {
  const { vocabulary, events, stories, charts } = corpus;
  const ids = readIds(corpus);
  const context = gatherSurroundings(corpus, ids, now);
  return [
    ...vocabulary.problems,
    ...findVocabularyProblems(vocabulary, context),
    ...findIdProblems(ids, vocabulary),
    ...findLinkProblems(
      vocabulary,
      events.map(({ draft }) => draft),
    ),
    ...findRepeatedIds(events),
    ...events.flatMap((read) => findOwnProblems(read, context)),
    ...findSourceTitles(events),
    ...stories.flatMap(({ entry }) => [
      ...entry.problems,
      ...entry.lints,
      ...findBodyProblems(entry, { own: null, ...context }),
      ...(entry.data?.figures ?? []).flatMap((reference, index) => {
        const reason = figureReferenceReason(reference, context.eventById, context.events);
        return reason ? [problemAt(entry, ['figures', index], reason)] : [];
      }),
      ...findEmptyStory(entry, events),
    ]),
    ...charts.flatMap((read) => findChartProblems(read, { ...context, metricById: vocabulary.lists.metrics })),
  ].sort(compareProblems);
}

/** Makes a check of entries that are not part of the content themselves, such as drafts: nothing may refer to them. `now` as above. */
export function outsideCheck(corpus: ReadCorpus, now: number | null): (read: ReadEvent) => Problem[] {
  const ids = readIds(corpus);
  const context = gatherSurroundings(corpus, ids, now);
  const fileById = ids.find(({ type }) => type === 'event')?.fileById;
  return (read) => {
    const taken = fileById?.get(idOf(read.entry.file));
    return [...(taken === undefined ? [] : [repeatedId(read, taken)]), ...findOwnProblems(read, context)];
  };
}

/** Gathers what an entry is checked against; `ids` are those of the corpus, `now` as above. */
export function gatherSurroundings(
  { vocabulary, events }: ReadCorpus,
  ids: readonly ReadIds[],
  now: number | null,
): Surroundings {
  return {
    eventById: new Map(events.flatMap(({ event }) => (event ? [[event.id, event]] : []))),
    events: namesOf(ids, 'event', 'content/events'),
    stories: namesOf(ids, 'story', 'content/stories'),
    offices: namesOf(ids, 'place', VOCABULARY_FILES.offices),
    kinds: namesOf(ids, 'kind', VOCABULARY_FILES.kinds),
    organisations: namesOf(ids, 'organisation', VOCABULARY_FILES.organisations),
    metrics: metricNames(vocabulary),
    hosts: vocabulary.lists.hosts,
    asKnownOn: vocabulary.lists.site?.asKnownOn ?? null,
    now,
    repeated: indexRepeated(events.map(({ draft }) => comparable(draft))),
  };
}

function namesOf(ids: readonly ReadIds[], type: EntryType, where: string): KnownNames {
  const found = ids.find((one) => one.type === type);
  // A list that cannot be read has no ids, and nothing is refused for that.
  const isUnread = found?.fileById.size === 0 && !found.isComplete;
  return {
    what: type,
    where,
    names: isUnread ? null : new Set(found?.fileById.keys()),
    renamed: new Map(found?.aliases.map(({ alias, owner }) => [alias, owner])),
  };
}

function metricNames({ lists }: ReadVocabulary): KnownNames {
  return { what: 'metric', where: VOCABULARY_FILES.metrics, names: lists.metrics && new Set(Object.keys(lists.metrics)) };
}

function findRepeatedIds(events: readonly ReadEvent[]): Problem[] {
  const first = new Map<string, string>();
  return events.flatMap((read) => {
    const id = idOf(read.entry.file);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, read.entry.file);
      return [];
    }
    return [repeatedId(read, earlier)];
  });
}

function repeatedId({ entry }: ReadEvent, earlier: string): Problem {
  return problemAt(entry, [], {
    rule: 'id-repeated',
    message: `The id "${idOf(entry.file)}" is already that of ${earlier}.`,
    hint: 'Give this file another name; an id is one event’s, for ever.',
  });
}

function findEmptyStory(entry: Entry<StoryFrontMatter>, events: readonly ReadEvent[]): Problem[] {
  const id = idOf(entry.file);
  if (events.some(({ draft }) => draft.stories.includes(id))) return [];
  return [
    problemAt(entry, [], {
      rule: 'story-empty',
      message: `No event belongs to the story "${id}".`,
      hint: 'Add the id to stories of its events, or remove the story.',
    }),
  ];
}
