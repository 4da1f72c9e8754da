import type { Comparable } from '../../domain/alike/compare-events.ts';
import type { LikelyDuplicate } from '../../domain/alike/find-likely-duplicates.ts';
import { findLikelyDuplicates } from '../../domain/alike/find-likely-duplicates.ts';
import { comparable } from '../../domain/check-entry.ts';
import type { ReadCorpus } from '../../domain/cross-check.ts';
import { organisationFinder, placeFinder } from '../../domain/import/match-names.ts';
import { spokenContext } from '../../domain/spoken-context.ts';
import type { SpokenContext, SpokenWhen } from '../../domain/time/spoken/parse-spoken-when.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';

/** What is there already, as somebody who adds to it needs it. */
export interface Newsroom {
  readonly lists: Vocabulary;
  readonly spoken: SpokenContext;
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly findOrganisation: (name: string) => string | null;
  readonly findPlace: (name: string) => string | null;
  /** Ids that no new entry may have. */
  readonly takenIds: ReadonlySet<string>;
  readonly likely: (event: {
    readonly title: string;
    readonly kind: string;
    readonly organisations: readonly string[];
    readonly when: SpokenWhen;
  }) => LikelyDuplicate<Comparable>[];
  readonly fileOf: (id: string) => string | null;
}

/** Gathers it; null while one of the lists cannot be read. */
export function newsroomOf(corpus: ReadCorpus, takenIds: ReadonlySet<string>): Newsroom | null {
  const { organisations, offices, metrics, kinds, hosts, site, removed, links } = corpus.vocabulary.lists;
  if (!organisations || !offices || !metrics || !kinds || !hosts || !site || !removed || !links) return null;
  const events = corpus.events.map(({ draft }) => comparable(draft));
  return {
    lists: { organisations, offices, metrics, kinds, hosts, site, removed, links },
    spoken: spokenContext(offices, site.asKnownOn),
    stories: corpus.stories.flatMap(({ story }) => (story ? [{ id: story.id, title: story.title }] : [])),
    findOrganisation: organisationFinder(organisations),
    findPlace: placeFinder(offices),
    takenIds,
    likely: ({ title, kind, organisations: ids, when }) =>
      findLikelyDuplicates(
        { id: '', title, kind, organisations: ids, related: [], first: when.when.first, last: when.when.last },
        events,
      ),
    fileOf: (id) => corpus.events.find(({ draft }) => draft.id === id)?.entry.file ?? null,
  };
}
