import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import type { EntryContext } from '../../../domain/check-entry.ts';
import { checkEvent } from '../../../domain/check-entry.ts';
import type { KnownNames } from '../../../domain/known-names.ts';
import { parseWithMicromark } from '../../../domain/mdx/parse-with-micromark.ts';
import type { Problem } from '../../../domain/problem.ts';
import { idOf } from '../../../domain/read-event.ts';
import { VOCABULARY_FILES } from '../../../domain/read-vocabulary.ts';
import type { RenderedDraft } from './render-draft.ts';

/**
 * Every problem that `check` finds in one entry. `edited` is the id of the event that it replaces, empty for a new one; `now` is the
 * clock in milliseconds. Events that are alike are shown by a notice of the form, which loads what it compares with.
 */
export function checkDraft(draft: RenderedDraft, vocabulary: FormVocabulary, edited: string, now: number | null): Problem[] {
  const id = idOf(draft.file);
  const taken = id === edited ? undefined : fileOfEvent(id, vocabulary);
  const found = checkEvent(draft, contextOf(vocabulary, id, now), vocabulary.offices, parseWithMicromark);
  return taken === undefined ? found : [repeatedId(draft.file, id, taken), ...found];
}

function repeatedId(file: string, id: string, taken: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'id-repeated',
    message: `The id "${id}" is already that of ${taken}.`,
    hint: 'Give this file another name; an id is one event’s, for ever.',
  };
}

/** The file of a published event, or undefined. */
export function fileOfEvent(id: string, { events }: FormVocabulary): string | undefined {
  const year = Object.keys(events).find((one) => events[one]?.includes(id));
  return year === undefined ? undefined : `events/${year}/${id}.mdx`;
}

/** The lists as the whole content has them with this entry in it. */
function contextOf(vocabulary: FormVocabulary, own: string, now: number | null): EntryContext {
  const { kinds, organisations, offices, metrics, stories, hosts, asKnownOn, renamed, events } = vocabulary;
  const names = (what: string, where: string, ids: readonly string[]): KnownNames => ({ what, where, names: new Set(ids) });
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
    now,
    eventById: new Map(),
    repeated: new Map(),
  };
}
