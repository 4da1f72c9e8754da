import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import { made, madeButton } from '../search/made.ts';
import type { EntryDraft } from './entry-draft.ts';
import { offerSources } from './fill-lists.ts';
import type { Control } from './form-controls.ts';
import { controlNamed } from './form-controls.ts';
import type { PlacedProblem } from './place-problems.ts';
import type { Choice, ReadWhen } from './read-when.ts';
import type { RenderedDraft } from './render-draft.ts';
import { showFile } from './show-file.ts';
import { showPreview } from './show-preview.ts';
import { showProblems, showSummary, summaryWords } from './show-problems.ts';
import { readsAs, showChoices } from './show-when.ts';
import { silentChange } from './silent-change.ts';

/** All that is shown of a draft, read and checked. */
export interface View {
  /** The draft as the form began. */
  readonly start: EntryDraft;
  readonly draft: EntryDraft;
  readonly read: ReadWhen;
  readonly rendered: RenderedDraft;
  readonly problems: readonly PlacedProblem[];
  readonly touched: ReadonlySet<string>;
}

/** What buttons within messages do. */
export interface ViewActions {
  readonly put: (control: Control, text: string) => void;
  readonly choose: (choice: Choice) => void;
}

/** Shows a draft: messages beside fields, the list of problems, the row it will make, and the file. */
export function showView(
  root: HTMLElement,
  form: HTMLFormElement,
  vocabulary: FormVocabulary,
  view: View,
  actions: ViewActions,
): void {
  const { start, draft, read, rendered, problems, touched } = view;
  offerSources(form, draft);
  showChoices(form, read.choices, draft.offset, actions.choose);
  const length = draft.title.trim().length;
  const silent = silentChange(start, draft);
  const good = {
    title: length === 0 ? undefined : [made('b', '', String(length)), ' of 90 characters'],
    reads: readsAs(read),
  };
  const asks = { correctionWas: silent === null ? undefined : [silent] };
  showProblems(form, problems, touched, { good, asks }, actions.put);
  showSummary(form, problems, () => root.querySelector<HTMLElement>('.mdx')?.focus());
  showPreview(root, draft, read, vocabulary);
  const code = root.querySelector('[data-file]');
  if (code) showFile(code, rendered.text, problems);
  const folder = form.querySelector<HTMLElement>('section[data-send]')?.dataset['folder'] ?? 'content/';
  const path = root.querySelector('[data-path]');
  if (path) path.textContent = `${folder}${rendered.file}`;
}

/** Says what the device keeps, with a way back where something was cleared. */
export function sayKept(form: HTMLFormElement, words: string, bringBack?: () => void): void {
  const button = bringBack ? [' ', madeButton('plain', 'Bring it back', bringBack)] : [];
  form.querySelector('[data-kept]')?.replaceChildren(words, ...button);
}

/** Says how many things are left, once for each number. */
export function sayCount(form: HTMLFormElement, problems: readonly PlacedProblem[]): void {
  const [count, rest] = summaryWords(problems);
  const status = form.querySelector('[data-summary] [role="status"]');
  if (status && status.textContent !== count + rest) status.replaceChildren(made('b', '', count), rest);
}

/** Says which event is edited, and shows what an edit needs besides. Its address is for ever: a rename is more than an edit. */
export function showEditing(root: HTMLElement, form: HTMLFormElement, { edited, title }: EntryDraft): void {
  if (edited === '') return;
  for (const part of root.querySelectorAll<HTMLElement>('[data-editing]')) part.hidden = false;
  const link = root.querySelector<HTMLAnchorElement>('[data-edited]');
  if (link) [link.href, link.textContent] = [`${root.dataset['events'] ?? ''}${edited}/`, title];
  const heading = document.querySelector('[data-form-title]');
  if (heading) heading.textContent = 'Edit an event';
  const id = controlNamed(form, 'id');
  if (id instanceof HTMLInputElement) id.readOnly = true;
}
