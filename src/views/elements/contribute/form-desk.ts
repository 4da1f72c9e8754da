import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import { searchZones } from '../zone-search.ts';
import type { RowChange } from './change-rows.ts';
import { changeRows, focusRows, rowChangeOf } from './change-rows.ts';
import { checkDraft } from './check-draft.ts';
import type { EntryDraft } from './entry-draft.ts';
import { fillLists, offerSources } from './fill-lists.ts';
import { isForEditors } from './for-editors.ts';
import type { Control } from './form-controls.ts';
import { controlNamed, fillForm, readForm, setValue, shownControls } from './form-controls.ts';
import { sayCount, showEditing, showView } from './form-view.ts';
import type { KeptDraft } from './kept-draft.ts';
import { idsOfNames } from './names-in-draft.ts';
import type { PlacedProblem } from './place-problems.ts';
import { placeProblems } from './place-problems.ts';
import type { Choice } from './read-when.ts';
import { readWhen } from './read-when.ts';
import type { RenderedDraft } from './render-draft.ts';
import { renderDraft } from './render-draft.ts';
import { bindWays } from './send-desk.ts';
import { AlikeNotice } from './show-alike.ts';
import { showPrecision } from './show-when.ts';

// Reading and checking an entry takes some milliseconds: not at every key. The count is said when a hand rests.
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
  readonly #today: () => string;
  readonly #alike: AlikeNotice;
  /** Names of controls that somebody has come to: only these show what is wrong. */
  readonly #touched = new Set<string>();
  /** The form before anybody wrote in it, as text. */
  #untouched = '';
  #rendered: RenderedDraft = { file: '', text: '' };
  #problems: readonly PlacedProblem[] = [];
  #checking: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(
    root: HTMLElement,
    form: HTMLFormElement,
    vocabulary: FormVocabulary,
    { kept, start, today }: { readonly kept: KeptDraft; readonly start: EntryDraft; readonly today: () => string },
  ) {
    this.#root = root;
    this.#form = form;
    this.#vocabulary = vocabulary;
    this.#kept = kept;
    this.#start = start;
    this.#today = today;
    this.#alike = new AlikeNotice(form, root.dataset['events'] ?? '', root.dataset['timeline'] ?? '');
  }

  /** Fills the form with what the device kept, or as it starts, and listens from then on. */
  open(kept: EntryDraft | null): void {
    fillLists(this.#form, this.#vocabulary);
    this.#restart();
    if (kept) this.#fill(kept);
    if (kept || this.#start.edited !== '') this.#touchAll();
    this.#listen();
    showEditing(this.#root, this.#form, this.#start);
    this.#update();
  }

  say(words: string): void {
    const notice = this.#form.querySelector('[data-kept]');
    if (notice) notice.textContent = words;
  }

  #listen(): void {
    const form = this.#form;
    form.addEventListener('submit', (event) => event.preventDefault());
    for (const kind of ['input', 'change'] as const)
      form.addEventListener(kind, ({ target }) => {
        if (target instanceof Element) this.#forgetOffset(target.getAttribute('name') ?? '');
        this.#later();
      });
    form.addEventListener('focusout', ({ target }) => {
      if (target instanceof Element) this.#touched.add(target.getAttribute('name') ?? '');
      this.#later();
    });
    form.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const change = button && rowChangeOf(button);
      if (change) this.#change(change);
      else if (button?.dataset['clear'] !== undefined) this.#clear();
    });
    const zone = form.querySelector<HTMLInputElement>('[name="zone"]');
    const list = form.querySelector<HTMLUListElement>('#f-zones');
    const choose = (chosen: string): void => void (zone && this.#put(zone, chosen));
    if (zone && list) searchZones(zone, list, choose, () => undefined);
    bindWays(
      this.#root,
      () => ({ rendered: this.#rendered, edited: this.#start.edited !== '', isReady: this.#problems.every(isForEditors) }),
      () => this.#refuse(),
    );
  }

  #change(change: RowChange): void {
    const draft = changeRows(readForm(this.#form), change);
    // Rows behind one that goes have other names from then on.
    if (change.remove !== null)
      for (const name of [...this.#touched]) if (name.startsWith(`${change.name}.`)) this.#touched.delete(name);
    this.#fill(draft);
    this.#update();
    focusRows(this.#form, change, draft);
  }

  #clear(): void {
    this.#touched.clear();
    this.#restart();
    this.#update();
    this.#kept.forget();
    this.say('The form is cleared, and nothing is kept on this device.');
    controlNamed(this.#form, 'title')?.focus();
  }

  #restart(): void {
    this.#fill(this.#start);
    this.#untouched = JSON.stringify(readForm(this.#form));
  }

  #fill(draft: EntryDraft): void {
    fillForm(this.#form, this.#root, draft);
    // What is written among the sources decides which numbers are offered, and then can be chosen.
    offerSources(this.#form, draft);
    for (const list of ['figures', 'legs'] as const)
      draft[list].forEach(({ source }, index) => {
        const control = controlNamed(this.#form, `${list}.${index}.source`);
        if (control && source !== '') setValue(control, source);
      });
  }

  #later(): void {
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => this.#update(), CHECK_MS);
  }

  #update(): void {
    clearTimeout(this.#checking);
    const [form, vocabulary] = [this.#form, this.#vocabulary];
    const draft = readForm(form);
    showPrecision(form, draft);
    this.#rendered = renderDraft(draft, vocabulary, this.#today());
    const names = shownControls(form).map(({ name }) => name);
    this.#problems = placeProblems(checkDraft(this.#rendered, vocabulary, draft.edited), this.#rendered.text, names);
    const read = readWhen(draft, vocabulary);
    showView(
      this.#root,
      form,
      vocabulary,
      { draft, read, rendered: this.#rendered, problems: this.#problems, touched: this.#touched },
      { put: (control, text) => this.#put(control, text), choose: (choice) => this.#choose(choice) },
    );
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => sayCount(form, this.#problems), SAY_MS);
    const day = read.when?.first ?? null;
    const organisations = idsOfNames(draft.organisations, vocabulary.organisations);
    void this.#alike.show(day === null ? null : { day, organisations, title: draft.title, edited: draft.edited });
    this.#keep(draft);
  }

  #keep(draft: EntryDraft): void {
    // An untouched form is no draft.
    if (JSON.stringify(draft) === this.#untouched) return;
    if (!this.#kept.write(draft)) this.say('This device keeps nothing: copy or download the file before you leave.');
  }

  /** Puts what was chosen or suggested into a control, as if it had been typed. */
  #put(control: Control, text: string): void {
    setValue(control, text);
    this.#forgetOffset(control.name);
    control.focus();
    this.#touched.add(control.name);
    this.#update();
  }

  /** An offset was chosen for one hour in one zone. */
  #forgetOffset(name: string): void {
    const offset = controlNamed(this.#form, 'offset');
    if (offset && ['day', 'time', 'zone', 'precision'].includes(name)) setValue(offset, '');
  }

  #choose(choice: Choice): void {
    for (const name of ['day', 'time', 'offset'] as const) {
      const control = controlNamed(this.#form, name);
      if (control) setValue(control, choice[name]);
    }
    this.#update();
  }

  /** Shows everything that is left to mend, and leads to its list. */
  #refuse(): void {
    this.#touchAll();
    this.#update();
    sayCount(this.#form, this.#problems);
    this.#form.querySelector<HTMLElement>('[data-summary]')?.focus();
  }

  #touchAll(): void {
    for (const { name } of shownControls(this.#form)) this.#touched.add(name);
  }
}
