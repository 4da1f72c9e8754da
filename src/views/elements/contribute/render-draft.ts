import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import { renderEntry } from '../../../domain/entry-text/render-entry.ts';
import { parseWhen } from '../../../domain/time/when.ts';
import { draftFields } from './draft-fields.ts';
import { whenText } from './draft-when.ts';
import type { EntryDraft } from './entry-draft.ts';
import { suggestId, unlistedNames } from './names-in-draft.ts';

/** A file as it would stand in the repository: its path below the content root, and its text. */
export interface RenderedDraft {
  readonly file: string;
  readonly text: string;
}

/** Writes the file that a draft stands for. `today` is the day on the contributor's calendar. */
export function renderDraft(draft: EntryDraft, vocabulary: FormVocabulary, today: string): RenderedDraft {
  const text = renderEntry({
    fields: draftFields(draft, vocabulary, today),
    body: draft.body,
    head: unlistedWords(draft, vocabulary),
  });
  // An edited entry keeps its address; a new one is filed in the year in which it begins.
  if (draft.file !== '') return { file: draft.file, text };
  return { file: `events/${yearOf(draft, today)}/${draftId(draft)}.mdx`, text };
}

/** What the editors have to add to the lists: an id alone would lose the name that was typed. */
function unlistedWords(draft: EntryDraft, { organisations, offices }: FormVocabulary): string[] {
  const lists = [
    ['organisations.yaml', unlistedNames(draft.organisations, organisations)],
    ['offices.yaml', unlistedNames(draft.places, offices)],
  ] as const;
  return lists.flatMap(([file, names]) => names.map(({ id, name }) => `Not in ${file} yet: ${id}, "${name}"`));
}

/** The id of a draft: its own, else one out of the headline. */
export function draftId(draft: Pick<EntryDraft, 'id' | 'title'>): string {
  return draft.id.trim() || suggestId(draft.title) || 'new-event';
}

function yearOf(draft: EntryDraft, today: string): string {
  const when = parseWhen(whenText(draft), draft.zone.trim() || null);
  const first = when.ok ? (when.value.first ?? when.value.last) : null;
  return (first ?? today).slice(0, 4);
}
