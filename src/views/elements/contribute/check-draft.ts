import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import { findBodyProblems } from '../../../domain/check-body.ts';
import { findEventProblems } from '../../../domain/check-event.ts';
import { problemAt } from '../../../domain/entry.ts';
import { parseWithMicromark } from '../../../domain/mdx/parse-with-micromark.ts';
import type { KnownNames } from '../../../domain/known-names.ts';
import type { Problem } from '../../../domain/problem.ts';
import { compareProblems } from '../../../domain/problem.ts';
import { idOf, readEvent } from '../../../domain/read-event.ts';
import { VOCABULARY_FILES } from '../../../domain/read-vocabulary.ts';
import type { RenderedDraft } from './render-draft.ts';

/** Every problem that `check` finds in one entry. `edited` is the id of the event that it replaces, empty for a new one. */
export function checkDraft({ file, text }: RenderedDraft, vocabulary: FormVocabulary, edited: string): Problem[] {
  const read = readEvent(file, text, vocabulary.offices, parseWithMicromark);
  const id = idOf(file);
  const lists = namesIn(vocabulary, id);
  const taken = id === edited ? undefined : fileOfEvent(id, vocabulary);
  return [
    ...(taken === undefined
      ? []
      : [
          problemAt(read.entry, [], {
            rule: 'id-repeated',
            message: `The id "${id}" is already that of ${taken}.`,
            hint: 'Give this file another name; an id is one event’s, for ever.',
          }),
        ]),
    ...read.problems,
    ...findEventProblems(read, lists),
    ...findBodyProblems(read.entry, { own: read.draft, eventById: new Map(), ...lists }),
  ].sort(compareProblems);
}

/** The file of a published event, or undefined. */
export function fileOfEvent(id: string, { events }: FormVocabulary): string | undefined {
  const year = Object.keys(events).find((one) => events[one]?.includes(id));
  return year === undefined ? undefined : `events/${year}/${id}.mdx`;
}

/** The lists as the whole content has them with this entry in it. */
function namesIn(vocabulary: FormVocabulary, own: string) {
  const names = (what: string, where: string, ids: readonly string[]): KnownNames => ({ what, where, names: new Set(ids) });
  const { kinds, organisations, offices, metrics, stories, hosts, asKnownOn, renamed, events } = vocabulary;
  const former = (type: keyof typeof renamed) => ({ renamed: new Map(Object.entries(renamed[type])) });
  return {
    events: { ...names('event', 'content/events', [...Object.values(events).flat(), own]), ...former('event') },
    stories: { ...names('story', 'content/stories', Object.keys(stories)), ...former('story') },
    offices: { ...names('place', VOCABULARY_FILES.offices, Object.keys(offices)), ...former('place') },
    kinds: { ...names('kind', VOCABULARY_FILES.kinds, Object.keys(kinds)), ...former('kind') },
    organisations: {
      ...names('organisation', VOCABULARY_FILES.organisations, Object.keys(organisations)),
      ...former('organisation'),
    },
    metrics: names('metric', VOCABULARY_FILES.metrics, Object.keys(metrics)),
    hosts,
    asKnownOn,
    now: null,
  };
}
