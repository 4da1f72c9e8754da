import type { EntryDraft, RowName } from './entry-draft.ts';
import { emptyRow, parseDraft } from './entry-draft.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const ROW_NAMES: readonly RowName[] = ['figures', 'legs', 'sources'];

/** The controls of a form that have a name, in the order of the page. */
export function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((element): element is Control => isControl(element) && element.name !== '');
}

/** Those that a contributor can come to; in a closed group of details they can. */
export function shownControls(form: HTMLFormElement): Control[] {
  return controlsOf(form).filter((control) => control.type !== 'hidden' && !control.closest('[hidden]'));
}

export function controlNamed(form: HTMLFormElement, name: string): Control | undefined {
  return controlsOf(form).find((control) => control.name === name && (control.type !== 'radio' || isChecked(control)));
}

/** What stands in the form. Throws where the form has not the controls of a draft, which is a fault of this program. */
export function readForm(form: HTMLFormElement): EntryDraft {
  const values: Record<string, unknown> = Object.fromEntries(ROW_NAMES.map((name) => [name, readRows(form, name)]));
  for (const control of controlsOf(form)) {
    if (control.name.includes('.') || (control.type === 'radio' && !isChecked(control))) continue;
    values[control.name] = control.value;
  }
  const draft = parseDraft(values);
  if (!draft) throw new Error('The form has lost some of its fields.');
  return draft;
}

/** Puts a draft into the form, with as many rows as it has. */
export function fillForm(form: HTMLFormElement, root: ParentNode, draft: EntryDraft): void {
  for (const name of ROW_NAMES) fillRows(form, root, name, draft[name]);
  fillControls(form, draft);
}

/** Puts values into the controls of their names, rows aside. */
export function fillControls(form: HTMLFormElement, values: Partial<EntryDraft>): void {
  for (const control of controlsOf(form)) {
    if (control.name.includes('.')) continue;
    const value: unknown = Reflect.get(values, control.name);
    if (typeof value !== 'string') continue;
    if (control.type === 'radio' && control instanceof HTMLInputElement) control.checked = control.value === value;
    else setValue(control, value);
  }
}

/** Sets the text of a control; a date that is no day turns its control into a text field, a choice that is not offered is added. */
export function setValue(control: Control, value: string): void {
  if (control instanceof HTMLSelectElement) {
    if (![...control.options].some((option) => option.value === value)) control.add(new Option(value, value));
  } else if (control instanceof HTMLInputElement && control.type === 'date' && value !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(value))
    control.type = 'text';
  control.value = value;
}

function readRows(form: HTMLFormElement, name: RowName): Record<string, string>[] {
  const rows: Record<string, string>[] = [];
  for (const control of controlsOf(form)) {
    const [list, index, field] = control.name.split('.');
    if (list !== name || field === undefined) continue;
    const row = (rows[Number(index)] ??= {});
    row[field] = control.type === 'checkbox' && !isChecked(control) ? '' : control.value;
  }
  return rows;
}

function fillRows(
  form: HTMLFormElement,
  root: ParentNode,
  name: RowName,
  rows: readonly Readonly<Record<string, string>>[],
): void {
  const list = form.querySelector(`[data-rows="${name}"]`);
  const template = root.querySelector<HTMLTemplateElement>(`template[data-row-of="${name}"]`);
  if (!list || !template) return;
  list.replaceChildren(...rows.map((_, index) => makeRow(template, index)));
  rows.forEach((row, index) => {
    for (const [field, value] of Object.entries({ ...emptyRow(name), ...row })) {
      const control = controlNamed(form, `${name}.${index}.${field}`);
      if (!control) continue;
      if (control.type === 'checkbox' && control instanceof HTMLInputElement) control.checked = value === 'yes';
      else setValue(control, value);
    }
  });
}

/** A copy of a row with its number in place of the sign # in ids and names. */
function makeRow(template: HTMLTemplateElement, index: number): DocumentFragment {
  const row = document.importNode(template.content, true);
  for (const element of row.querySelectorAll('*')) {
    for (const attribute of element.attributes)
      if (attribute.value.includes('#')) attribute.value = attribute.value.replaceAll('#', String(index));
    if (element.hasAttribute('data-number')) element.textContent = String(index + 1);
  }
  return row;
}

function isControl(element: Element): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}

function isChecked(control: Control): boolean {
  return control instanceof HTMLInputElement && control.checked;
}
