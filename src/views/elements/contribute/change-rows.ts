import type { EntryDraft, RowName } from './entry-draft.ts';
import { emptyRow } from './entry-draft.ts';
import { ROW_NAMES, shownControls } from './form-controls.ts';

/** What a button of rows asks for: one more at the end, or the one at an index less. */
export interface RowChange {
  readonly name: RowName;
  readonly remove: number | null;
}

/** Reads the button that was pressed; null for any other. */
export function rowChangeOf(button: HTMLElement): RowChange | null {
  const { add, remove } = button.dataset;
  const name = ROW_NAMES.find((one) => one === (add ?? remove));
  if (!name) return null;
  const row = button.closest('[data-row]');
  return { name, remove: remove === undefined || !row?.parentElement ? null : [...row.parentElement.children].indexOf(row) };
}

/** The draft with that row more or less. Where a source goes, what named one behind it by number names it still. */
export function changeRows(draft: EntryDraft, { name, remove }: RowChange): EntryDraft {
  if (remove === null) return { ...draft, [name]: [...draft[name], emptyRow(name)] };
  const left = { ...draft, [name]: draft[name].filter((_, index) => index !== remove) };
  if (name !== 'sources') return left;
  const renumbered = <T extends { readonly source: string }>(row: T): T => ({ ...row, source: without(row.source, remove + 1) });
  return { ...left, figures: draft.figures.map(renumbered), legs: draft.legs.map(renumbered) };
}

/** Puts the focus where somebody goes on: into the new row, or on the button that adds one. */
export function focusRows(form: HTMLFormElement, { name, remove }: RowChange, draft: EntryDraft): void {
  const last = `${name}.${draft[name].length - 1}.`;
  if (remove === null)
    shownControls(form)
      .find((control) => control.name.startsWith(last))
      ?.focus();
  else form.querySelector<HTMLElement>(`[data-add="${name}"]`)?.focus();
}

/** Numbers in a text such as '1, 3' once one of them is gone. */
function without(numbers: string, gone: number): string {
  const kept = (numbers.match(/\d+/g) ?? []).map(Number).filter((number) => number !== gone);
  return kept.map((number) => (number > gone ? number - 1 : number)).join(', ');
}
