import { made, madeButton } from '../search/made.ts';
import type { EntryDraft } from './entry-draft.ts';
import { readForm } from './form-controls.ts';
import type { DeskParts } from './form-desk.ts';
import type { ReadSpoken } from './read-spoken.ts';

// What is understood is announced: when a hand rests, not at every key.
const REST_MS = 400;

type Reader = typeof import('./read-spoken.ts').readSpoken;

/** What the field needs of the form around it. */
export interface SpokenActions {
  /** The zone in which the reader wants times; null is as reported. */
  readonly shownZone: () => string | null;
  /** Puts values into their fields. */
  readonly fill: (values: Partial<EntryDraft>) => void;
}

/** The field for a time in words: says what it understood, asks back what is not clear, and fills in the fields below. */
export class SpokenDesk {
  readonly #parts: Pick<DeskParts, 'form' | 'vocabulary'>;
  readonly #desk: SpokenActions;
  readonly #input: HTMLInputElement | null;
  #loading: Promise<Reader> | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Pick<DeskParts, 'form' | 'vocabulary'>, desk: SpokenActions) {
    [this.#parts, this.#desk] = [parts, desk];
    this.#input = parts.form.querySelector('[data-spoken]');
  }

  open(): void {
    const input = this.#input;
    input?.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    input?.addEventListener('input', () => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => void this.#read(), REST_MS);
    });
    input?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      // The focus may go to a choice before the key is let go, which would press it.
      event.preventDefault();
      void this.#read().then((read) => this.#accept(read));
    });
    this.#parts.form.querySelector('[data-clear]')?.addEventListener('click', () => {
      if (input) input.value = '';
      this.#show([], []);
    });
  }

  /** The reader of words is loaded once somebody comes to the field. */
  #load(): Promise<Reader> {
    return (this.#loading ??= import('./read-spoken.ts')
      .then(({ readSpoken }) => readSpoken)
      .catch((error: unknown) => {
        this.#loading = null;
        throw error;
      }));
  }

  /** Reads what stands in the field and shows it; null where nothing does, or nothing can be read. */
  async #read(): Promise<ReadSpoken | null> {
    clearTimeout(this.#resting);
    const said = this.#input?.value.trim() ?? '';
    try {
      const readSpoken = said === '' ? null : await this.#load();
      // Somebody has gone on typing meanwhile.
      if (said !== this.#input?.value.trim()) return null;
      const read = readSpoken?.(said, readForm(this.#parts.form), this.#parts.vocabulary, this.#desk.shownZone()) ?? null;
      this.#showRead(read);
      return read;
    } catch {
      this.#show([made('p', '', 'Words cannot be read without a connection. Fill in the fields below.')], []);
      return null;
    }
  }

  #showRead(read: ReadSpoken | null): void {
    if (read === null) return this.#show([], []);
    if (read.kind === 'understood') {
      const list = made('ul', '', ...read.lines.map((line) => made('li', '', line)));
      const notes = read.notes.map((note) => made('p', '', note));
      return this.#show(
        [made('p', '', 'Understood as'), list, ...notes],
        [madeButton('btn small', 'Use this time', () => this.#accept(read))],
      );
    }
    const choices = read.choices.map(({ words, text }) => madeButton('btn small', words, () => void this.#choose(text)));
    this.#show([made('p', '', read.words)], choices);
  }

  /** Fills in what was understood; leads to the choice where there is one. */
  #accept(read: ReadSpoken | null): void {
    if (read === null) return;
    if (read.kind === 'unclear') return this.#buttons()?.querySelector('button')?.focus();
    this.#desk.fill(read.fields);
    this.#input?.focus();
    this.#show([made('p', '', 'Filled in below: ', made('b', '', read.lines[0] ?? ''), '.')], []);
  }

  async #choose(text: string): Promise<void> {
    if (this.#input) this.#input.value = text;
    this.#input?.focus();
    await this.#read();
  }

  #show(words: readonly Node[], buttons: readonly Node[]): void {
    this.#parts.form.querySelector('[data-understood]')?.replaceChildren(...words);
    const group = this.#buttons();
    if (!group) return;
    group.replaceChildren(...buttons);
    group.hidden = buttons.length === 0;
  }

  #buttons(): HTMLElement | null {
    return this.#parts.form.querySelector('[data-meant]');
  }
}
