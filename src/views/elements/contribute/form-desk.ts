import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import { onDisplayedZone } from '../displayed-zone.ts';
import type { RowChange } from './change-rows.ts';
import { changeRows, focusRows, rowChangeOf } from './change-rows.ts';
import { checkDraft } from './check-draft.ts';
import type { EntryDraft } from './entry-draft.ts';
import { fillDraft, fillLists } from './fill-lists.ts';
import { comparableDraft } from './find-alike.ts';
import { isForEditors } from './for-editors.ts';
import type { Control } from './form-controls.ts';
import { controlNamed, fillControls, readForm, setValue, shownControls } from './form-controls.ts';
import { sayCount, sayKept, showEditing, showView } from './form-view.ts';
import { listenTo } from './listen-to.ts';
import type { KeptDraft } from './kept-draft.ts';
import type { PlacedProblem } from './place-problems.ts';
import { placeProblems } from './place-problems.ts';
import { readWhen } from './read-when.ts';
import type { RenderedDraft } from './render-draft.ts';
import { renderDraft } from './render-draft.ts';
import { bindWays } from './send-desk.ts';
import { AlikeNotice } from './show-alike.ts';
import { showPrecision } from './show-when.ts';
import { SpokenDesk } from './spoken-desk.ts';

// Reading and checking an entry takes some milliseconds: not at every key. The count is said when a hand rests.
const CHECK_MS = 120;
const SAY_MS = 900;

/** What a desk works with. */
export interface DeskParts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly vocabulary: FormVocabulary;
  readonly kept: KeptDraft;
  /** What 'clear' brings back: nothing, or the entry as it is published. */
  readonly start: EntryDraft;
  /** The day on the contributor's own calendar. */
  readonly today: () => string;
}

/** The form at work: what is typed is checked, shown as it will be, and kept on the device. */
export class FormDesk {
  readonly #parts: DeskParts;
  readonly #alike: AlikeNotice;
  /** Names of controls that somebody has come to: only these show what is wrong. */
  readonly #touched = new Set<string>();
  /** The form before anybody wrote in it, as text. */
  #untouched = '';
  #rendered: RenderedDraft = { file: '', text: '' };
  #problems: readonly PlacedProblem[] = [];
  /** The zone in which the reader wants times; null is as reported. */
  #shownZone: string | null = null;
  #checking: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    const { base = '', events = '', timeline = '' } = parts.root.dataset;
    this.#alike = new AlikeNotice(parts.form, { base, events, timeline });
  }

  /** Fills the form with what the device kept, or as it starts, and listens from then on. */
  open(kept: EntryDraft | null): void {
    fillLists(this.#parts.form, this.#parts.vocabulary);
    this.#restart();
    if (kept) fillDraft(this.#parts.form, this.#parts.root, kept);
    if (kept || this.#parts.start.edited !== '') this.#touchAll();
    this.#listen();
    showEditing(this.#parts.root, this.#parts.form, this.#parts.start);
    this.#update();
    onDisplayedZone((zone) => {
      this.#shownZone = zone;
      this.#later();
      return 0;
    });
  }

  #listen(): void {
    listenTo(this.#parts.form, {
      changed: (name) => {
        this.#forgetOffset(name);
        this.#later();
      },
      left: (name) => {
        this.#touched.add(name);
        this.#later();
      },
      pressed: (button) => {
        const change = rowChangeOf(button);
        if (change) this.#change(change);
        else if (button.dataset['clear'] !== undefined) this.#clear();
      },
      choseZone: (control, zone) => this.#put(control, zone),
    });
    new SpokenDesk(this.#parts, { shownZone: () => this.#shownZone, fill: (values) => this.#fill(values) }).open();
    bindWays(
      this.#parts.root,
      () => ({ rendered: this.#rendered, draft: readForm(this.#parts.form), isReady: this.#problems.every(isForEditors) }),
      () => this.#refuse(),
    );
  }

  #change(change: RowChange): void {
    const draft = changeRows(readForm(this.#parts.form), change);
    // Rows behind one that goes have other names from then on.
    if (change.remove !== null)
      for (const name of [...this.#touched]) if (name.startsWith(`${change.name}.`)) this.#touched.delete(name);
    fillDraft(this.#parts.form, this.#parts.root, draft);
    this.#update();
    focusRows(this.#parts.form, change, draft);
  }

  #clear(): void {
    const cleared = readForm(this.#parts.form);
    this.#touched.clear();
    this.#restart();
    this.#update();
    this.#parts.kept.forget();
    sayKept(this.#parts.form, 'The form is cleared, and nothing is kept on this device.', () => this.#bringBack(cleared));
    controlNamed(this.#parts.form, 'title')?.focus();
  }

  #bringBack(draft: EntryDraft): void {
    fillDraft(this.#parts.form, this.#parts.root, draft);
    this.#update();
    sayKept(this.#parts.form, 'What you had written is back.');
  }

  #restart(): void {
    fillDraft(this.#parts.form, this.#parts.root, this.#parts.start);
    this.#untouched = JSON.stringify(readForm(this.#parts.form));
  }

  #later(): void {
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => this.#update(), CHECK_MS);
  }

  #update(): void {
    clearTimeout(this.#checking);
    const [form, vocabulary] = [this.#parts.form, this.#parts.vocabulary];
    const draft = readForm(form);
    showPrecision(form, draft);
    this.#rendered = renderDraft(draft, vocabulary, this.#parts.today());
    const names = shownControls(form).map(({ name }) => name);
    this.#problems = placeProblems(checkDraft(this.#rendered, vocabulary, draft.edited, Date.now()), this.#rendered.text, names);
    const read = readWhen(draft, vocabulary, this.#shownZone);
    showView(
      this.#parts.root,
      form,
      vocabulary,
      { start: this.#parts.start, draft, read, rendered: this.#rendered, problems: this.#problems, touched: this.#touched },
      { put: (control, text) => this.#put(control, text), choose: ({ day, time, offset }) => this.#fill({ day, time, offset }) },
    );
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => sayCount(form, this.#problems), SAY_MS);
    void this.#alike.show(comparableDraft(draft, read.when, vocabulary));
    this.#keep(draft);
  }

  #keep(draft: EntryDraft): void {
    // An untouched form is no draft.
    if (JSON.stringify(draft) === this.#untouched) return;
    if (!this.#parts.kept.write(draft))
      sayKept(this.#parts.form, 'This device keeps nothing: copy or download the file before you leave.');
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
    const offset = controlNamed(this.#parts.form, 'offset');
    if (offset && ['day', 'time', 'zone', 'precision'].includes(name)) setValue(offset, '');
  }

  /** Puts values into their fields, as if they had been typed one after the other. */
  #fill(values: Partial<EntryDraft>): void {
    fillControls(this.#parts.form, values);
    this.#update();
  }

  /** Shows everything that is left to mend, and leads to its list. */
  #refuse(): void {
    this.#touchAll();
    this.#update();
    sayCount(this.#parts.form, this.#problems);
    this.#parts.form.querySelector<HTMLElement>('[data-summary]')?.focus();
  }

  #touchAll(): void {
    for (const { name } of shownControls(this.#parts.form)) this.#touched.add(name);
  }
}
