import { draftOfEntry } from './draft-of-entry.ts';
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
  const desk = new FormDesk(root, form, vocabulary, kept, published ?? emptyDraft());
  desk.open(kept.read());
  if (asked !== null && !published) desk.say(`There is no event "${asked}" to edit here; this is an empty form.`);
}
