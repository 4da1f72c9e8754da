import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import { civilAt } from '../../../domain/time/zoned.ts';
import { made } from '../search/made.ts';
import { searchZones } from '../zone-search.ts';
import { checkDraft } from './check-draft.ts';
import type { EntryDraft } from './entry-draft.ts';
import { emptyDraft, emptyRow } from './entry-draft.ts';
import { fillLists, offerSources } from './fill-lists.ts';
import { isForEditors } from './for-editors.ts';
import type { Control } from './form-controls.ts';
import { controlNamed, fillForm, readForm, ROW_NAMES, setValue, shownControls } from './form-controls.ts';
import type { KeptDraft } from './kept-draft.ts';
import { idsOfNames } from './names-in-draft.ts';
import type { PlacedProblem } from './place-problems.ts';
import { placeProblems } from './place-problems.ts';
import type { Choice, ReadWhen } from './read-when.ts';
import { readWhen } from './read-when.ts';
import type { RenderedDraft } from './render-draft.ts';
import { renderDraft } from './render-draft.ts';
import { bindWays } from './send-desk.ts';
import { AlikeNotice } from './show-alike.ts';
import { showFile } from './show-file.ts';
import { showPreview } from './show-preview.ts';
import { showProblems, showSummary, summaryWords } from './show-problems.ts';
import { readsAs, showChoices, showPrecision } from './show-when.ts';

// Reading and checking an entry takes some milliseconds: not at every key, and the count is said when a hand rests.
const CHECK_MS = 120;
const SAY_MS = 900;

/** The form at work: what is typed is checked, shown as it will be, and kept on the device. */
export class FormDesk {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #vocabulary: FormVocabulary;
  readonly #kept: KeptDraft;
  /** What 'clear' brings back: nothing, or the entry as it is published. */
  readonly #start: EntryDraft;
  readonly #alike: AlikeNotice;
  readonly #touched = new Set<string>();
  /** The form before anybody wrote in it. */
  #filled: EntryDraft = emptyDraft();
  #rendered: RenderedDraft = { file: '', text: '' };
  #problems: readonly PlacedProblem[] = [];
  #checking: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, form: HTMLFormElement, vocabulary: FormVocabulary, kept: KeptDraft, start: EntryDraft) {
    this.#root = root;
    this.#form = form;
    this.#vocabulary = vocabulary;
    this.#kept = kept;
    this.#start = start;
    this.#alike = new AlikeNotice(form, root.dataset['events'] ?? '', root.dataset['timeline'] ?? '');
  }

  /** Fills the form with what the device kept, or as it starts, and listens from then on. */
  open(kept: EntryDraft | null): void {
    fillLists(this.#form, this.#vocabulary);
    this.#fill(this.#withOnlyStory(this.#start));
    this.#filled = readForm(this.#form);
    if (kept) this.#fill(kept);
    if (kept !== null || this.#start.edited !== '') this.#touchAll();
    this.#listen();
    this.#showEditing();
    this.#update();
  }

  say(words: string): void {
    const notice = this.#form.querySelector('[data-kept]');
    if (notice) notice.textContent = words;
  }

  #listen(): void {
    const form = this.#form;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#later());
    form.addEventListener('change', () => this.#later());
    form.addEventListener('focusout', ({ target }) => {
      if (target instanceof HTMLElement && 'name' in target) this.#touched.add(String(target.name));
      this.#later();
    });
    form.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-add], [data-remove], [data-clear]') : null;
      if (button) this.#press(button);
    });
    const zone = form.querySelector<HTMLInputElement>('[name="zone"]');
    const list = form.querySelector<HTMLUListElement>('#f-zones');
    if (zone && list)
      searchZones(
        zone,
        list,
        (chosen) => this.#put(zone, chosen),
        () => undefined,
      );
    bindWays(
      this.#root,
      () => ({
        rendered: this.#rendered,
        edited: this.#start.edited !== '',
        isReady: this.#problems.every(isForEditors),
      }),
      () => this.#refuse(),
    );
  }

  #press(button: HTMLElement): void {
    const { dataset } = button;
    if (dataset['clear'] !== undefined) {
      this.#touched.clear();
      this.#fill(this.#withOnlyStory(this.#start));
      this.#filled = readForm(this.#form);
      this.#update();
      this.#kept.forget();
      this.say('The form is cleared, and nothing is kept on this device.');
      controlNamed(this.#form, 'title')?.focus();
      return;
    }
    this.#changeRows(dataset['add'] ?? dataset['remove'] ?? '', dataset['add'] === undefined ? indexIn(button) : null);
  }

  /** Adds a row at the end, or takes one out; the focus goes to where somebody goes on. */
  #changeRows(list: string, index: number | null): void {
    const name = ROW_NAMES.find((one) => one === list);
    if (!name) return;
    const draft = readForm(this.#form);
    const rows = index === null ? [...draft[name], emptyRow(name)] : draft[name].filter((_, at) => at !== index);
    for (const control of [...this.#touched]) if (control.startsWith(`${name}.`) && index !== null) this.#touched.delete(control);
    this.#fill({ ...draft, [name]: rows });
    this.#update();
    if (index !== null) this.#form.querySelector<HTMLElement>(`[data-add="${name}"]`)?.focus();
    else
      shownControls(this.#form)
        .find((control) => control.name.startsWith(`${name}.${rows.length - 1}.`))
        ?.focus();
  }

  #fill(draft: EntryDraft): void {
    fillForm(this.#form, this.#root, draft);
    offerSources(this.#form, draft);
    // The rows of sources decide what may be chosen, so what was chosen is set again.
    fillForm(this.#form, this.#root, draft);
  }

  /** Where there is one story only, every event belongs to it. */
  #withOnlyStory(draft: EntryDraft): EntryDraft {
    const [only, ...others] = Object.values(this.#vocabulary.stories);
    return draft.stories === '' && only && others.length === 0 ? { ...draft, stories: only.name } : draft;
  }

  #showEditing(): void {
    const { edited, title } = this.#start;
    if (edited === '') return;
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-editing]')) part.hidden = false;
    const link = this.#root.querySelector<HTMLAnchorElement>('[data-edited]');
    if (link) [link.href, link.textContent] = [`${this.#root.dataset['events'] ?? ''}${edited}/`, title];
    const heading = document.querySelector('[data-form-title]');
    if (heading) heading.textContent = 'Edit an event';
    // The address is for ever; a rename is more than an edit.
    const id = controlNamed(this.#form, 'id');
    if (id instanceof HTMLInputElement) id.readOnly = true;
  }

  #later(): void {
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => this.#update(), CHECK_MS);
  }

  #update(): void {
    clearTimeout(this.#checking);
    const draft = readForm(this.#form);
    const vocabulary = this.#vocabulary;
    showPrecision(this.#form, draft);
    offerSources(this.#form, draft);
    const read = readWhen(draft, vocabulary);
    this.#rendered = renderDraft(draft, vocabulary, today());
    const names = shownControls(this.#form).map(({ name }) => name);
    const found = checkDraft(this.#rendered, vocabulary, draft.edited);
    this.#problems = placeProblems(found, this.#rendered.text, names);
    showChoices(this.#form, read.choices, draft.offset, (choice) => this.#choose(choice));
    this.#show(draft, read);
    this.#keep(draft);
    const day = read.when?.first ?? null;
    const organisations = idsOfNames(draft.organisations, vocabulary.organisations);
    void this.#alike.show(day === null ? null : { day, organisations, title: draft.title, edited: draft.edited });
  }

  #show(draft: EntryDraft, read: ReadWhen): void {
    const length = draft.title.trim().length;
    const good = {
      title: length === 0 ? undefined : [made('b', '', String(length)), ' of 90 characters'],
      reads: readsAs(read),
    };
    showProblems(this.#form, this.#problems, this.#touched, good, (control, text) => this.#put(control, text));
    const showLine = (): void => this.#root.querySelector<HTMLElement>('.mdx')?.focus();
    showSummary(this.#form, this.#problems, showLine);
    showPreview(this.#root, draft, read, this.#vocabulary);
    const code = this.#root.querySelector('[data-file]');
    if (code) showFile(code, this.#rendered.text, this.#problems);
    const path = this.#root.querySelector('[data-path]');
    if (path) path.textContent = `${this.#folder()}${this.#rendered.file}`;
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => this.#sayCount(), SAY_MS);
  }

  #sayCount(): void {
    const [count, rest] = summaryWords(this.#problems);
    const status = this.#form.querySelector('[data-summary] [role="status"]');
    if (status && status.textContent !== count + rest) status.replaceChildren(made('b', '', count), rest);
  }

  #keep(draft: EntryDraft): void {
    // An untouched form is no draft.
    if (JSON.stringify(draft) === JSON.stringify(this.#filled)) return;
    if (!this.#kept.write(draft)) this.say('This device keeps nothing: copy or download the file before you leave.');
  }

  /** Puts what was chosen or suggested into a control, as if it had been typed. */
  #put(control: Control, text: string): void {
    setValue(control, text);
    control.focus();
    this.#touched.add(control.name);
    this.#update();
  }

  #choose({ day, time, offset }: Choice): void {
    for (const [name, value] of Object.entries({ day, time, offset })) {
      const control = controlNamed(this.#form, name);
      if (control) setValue(control, value);
    }
    this.#update();
  }

  /** Shows everything that is left to mend, and leads to its list. */
  #refuse(): void {
    this.#touchAll();
    this.#update();
    this.#sayCount();
    this.#form.querySelector<HTMLElement>('[data-summary]')?.focus();
  }

  #touchAll(): void {
    for (const { name } of shownControls(this.#form)) this.#touched.add(name);
  }

  #folder(): string {
    return this.#form.querySelector<HTMLElement>('section[data-send]')?.dataset['folder'] ?? 'content/';
  }
}

/** The day on the contributor's own calendar. */
function today(): string {
  return civilAt(Date.now(), new Intl.DateTimeFormat().resolvedOptions().timeZone).date;
}

function indexIn(button: Element): number {
  const row = button.closest('[data-row]');
  return row?.parentElement ? [...row.parentElement.children].indexOf(row) : -1;
}
