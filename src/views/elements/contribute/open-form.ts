import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import { civilAt } from '../../../domain/time/zoned.ts';
import { made } from '../search/made.ts';
import { draftOfEntry } from './draft-of-entry.ts';
import type { EntryDraft } from './entry-draft.ts';
import { emptyDraft } from './entry-draft.ts';
import { FormDesk } from './form-desk.ts';
import { KeptDraft } from './kept-draft.ts';
import { editedId, loadEntry, loadVocabulary } from './load-form.ts';

/** Brings the form to life: with the event that the address names, with the draft that the device keeps, or empty. */
export async function openForm(root: HTMLElement): Promise<void> {
  const form = root.querySelector<HTMLFormElement>('form');
  const base = root.dataset['base'] ?? '/contribute/';
  if (!form) return;
  const vocabulary = await loadVocabulary(base);
  const asked = editedId(location.search);
  const entry = asked === null ? null : await loadEntry(asked, base, vocabulary);
  const published = entry && draftOfEntry(entry, vocabulary);
  const kept = new KeptDraft(base, published?.edited ?? '');
  const start = published ?? withOnlyStory(emptyDraft(), vocabulary);
  const desk = new FormDesk({ root, form, vocabulary, kept, start, today });
  desk.open(kept.read());
  if (asked !== null && !published)
    form.prepend(made('p', 'note', `There is no event "${asked}" to edit here; this is the form for a new one.`));
}

/** Where there is one story only, every event belongs to it. */
function withOnlyStory(draft: EntryDraft, { stories }: FormVocabulary): EntryDraft {
  const [only, ...others] = Object.values(stories);
  return only && others.length === 0 ? { ...draft, stories: only.name } : draft;
}

/** The day on the contributor's own calendar. */
function today(): string {
  return civilAt(Date.now(), new Intl.DateTimeFormat().resolvedOptions().timeZone).date;
}
