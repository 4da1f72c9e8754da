import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import type { EntryDraft } from './entry-draft.ts';
import { isWritten } from './entry-draft.ts';
import { controlNamed, fillForm, setValue } from './form-controls.ts';

/** Offers the names of the closed lists where they are typed. */
export function fillLists(form: HTMLFormElement, { organisations, metrics, offices, stories }: FormVocabulary): void {
  const lists = { 'organisation-names': organisations, 'metric-names': metrics, 'place-names': offices, 'story-names': stories };
  for (const [id, list] of Object.entries(lists))
    form.querySelector(`#${id}`)?.replaceChildren(...Object.values(list).map(({ name }) => new Option(name, name)));
}

/** Offers the sources that are written so far by their numbers, and keeps what is chosen. */
export function offerSources(form: HTMLFormElement, draft: EntryDraft): void {
  const written = draft.sources.filter((source) => isWritten(source, 'sources')).length;
  const numbers = Array.from({ length: Math.max(written, 1) }, (_, index) => String(index + 1));
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[name$=".source"]')) {
    const chosen = select.value || (select.name.startsWith('figures') ? '1' : '');
    const offered = [...(select.name.startsWith('legs') ? [''] : []), ...numbers];
    if (!offered.includes(chosen)) offered.push(chosen);
    if ([...select.options].map(({ value }) => value).join() === offered.join()) continue;
    select.replaceChildren(...offered.map((number) => new Option(number, number)));
    select.value = chosen;
  }
}

/** Puts a draft into the form. What is written among its sources decides which numbers are offered, and then can be chosen. */
export function fillDraft(form: HTMLFormElement, root: ParentNode, draft: EntryDraft): void {
  fillForm(form, root, draft);
  offerSources(form, draft);
  for (const list of ['figures', 'legs'] as const)
    draft[list].forEach(({ source }, index) => {
      const control = controlNamed(form, `${list}.${index}.source`);
      if (control && source !== '') setValue(control, source);
    });
}
