import { EMPTY_QUERY } from '../../../derived/browse/query.ts';
import type { Choice } from './dialog-list.ts';
import { listRecent, listResults } from './dialog-list.ts';
import type { DialogParts } from './dialog-parts.ts';
import { makeDialog } from './dialog-parts.ts';
import { made, madeButton } from './made.ts';
import { clearRecent, keepRecent, readRecent } from './recent-searches.ts';
import { loadPages, runQuery } from './run-query.ts';
import { warmUp } from './search-client.ts';
import { suggestWords } from './suggest-words.ts';

const PAUSE_MS = 120;
// Enough to fill every group of the list.
const LOADED = 14;

let shown: SearchDialog | null = null;

/** Opens the search over the page; `address` is that of the search page. Closing gives the focus back to where it was. */
export function openSearchDialog(address: string): void {
  (shown ??= new SearchDialog(address)).open();
}

/** A combobox with automatic selection (WAI-ARIA): the field keeps the focus, arrows move through the list, Enter opens. */
class SearchDialog {
  readonly #address: string;
  readonly #parts: DialogParts = makeDialog();
  #choices: readonly Choice[] = [];
  #active = -1;
  #run = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(address: string) {
    this.#address = address;
    const { dialog, form, field, list } = this.#parts;
    document.body.append(dialog);
    field.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => void this.#search(), PAUSE_MS);
    });
    field.addEventListener('keydown', (event) => this.#move(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const choice = this.#choices[this.#active];
      if (choice) choice.choose();
      else if (field.value.trim() !== '') this.#leave(this.#allAddress());
    });
    list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      this.#choices.find((choice) => choice.option === option)?.choose();
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }

  open(): void {
    const { dialog, field } = this.#parts;
    warmUp();
    dialog.showModal();
    field.focus();
    field.select();
    void this.#search();
  }

  async #search(): Promise<void> {
    const words = this.#parts.field.value.trim();
    const run = ++this.#run;
    if (words === '') return this.#showRecent();
    try {
      const outcome = await runQuery({ ...EMPTY_QUERY, words });
      const { names } = outcome;
      const pages = await loadPages(outcome, 0, LOADED);
      const meant = names.length === 0 ? await suggestWords(words) : null;
      if (run !== this.#run) return;
      this.#choices = listResults(this.#parts.list, pages, (url) => this.#leave(url));
      this.#showCount(names.length, words);
      if (names.length === 0) this.#showNothing(words, meant);
    } catch {
      if (run !== this.#run) return;
      this.#choices = listResults(this.#parts.list, [], () => undefined);
      this.#showCount(0, words);
      this.#note('The search could not be loaded. Try again when you are connected.');
    }
  }

  #showCount(count: number, words: string): void {
    const { list, field, status, all } = this.#parts;
    list.hidden = count === 0;
    field.ariaExpanded = String(count > 0);
    this.#parts.note.replaceChildren();
    all.href = this.#allAddress();
    all.textContent = count === 1 ? 'The 1 result' : `All ${count} results`;
    all.hidden = count === 0;
    status.textContent = count === 0 ? `No results for ${words}` : count === 1 ? '1 result' : `${count} results`;
    this.#point(count === 0 ? -1 : 0);
  }

  #showNothing(words: string, meant: string | null): void {
    this.#note(`Nothing on record for “${words}”.`);
    if (meant === null) return;
    const button = madeButton('linkish', meant, () => this.#ask(meant));
    this.#parts.note.append(made('p', '', 'Did you mean ', button, '?'));
    this.#parts.status.textContent = `No results for ${words}. Did you mean ${meant}?`;
  }

  #showRecent(): void {
    const { list, field, note, status, all } = this.#parts;
    const recent = readRecent();
    this.#choices = listRecent(list, recent, (words) => this.#ask(words));
    list.hidden = recent.length === 0;
    field.ariaExpanded = String(recent.length > 0);
    status.textContent = '';
    all.hidden = false;
    all.href = this.#address;
    all.textContent = 'Search with filters';
    const clear = madeButton('linkish', 'Forget these', () => {
      clearRecent();
      this.#showRecent();
      field.focus();
    });
    note.replaceChildren(
      recent.length > 0 ? clear : made('p', '', 'Words, names, places, figures and dates of every event, chart and story.'),
    );
    this.#point(-1);
  }

  #note(words: string): void {
    this.#parts.note.replaceChildren(made('p', '', words));
  }

  #ask(words: string): void {
    this.#parts.field.value = words;
    this.#parts.field.focus();
    void this.#search();
  }

  #move(event: KeyboardEvent): void {
    const last = this.#choices.length - 1;
    if (last < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = {
      ArrowDown: this.#active >= last ? 0 : this.#active + 1,
      ArrowUp: this.#active <= 0 ? last : this.#active - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#point(next);
  }

  #point(index: number): void {
    this.#active = index;
    this.#choices.forEach(({ option }, at) => (option.ariaSelected = String(at === index)));
    const option = this.#choices[index]?.option;
    if (!option) return this.#parts.field.removeAttribute('aria-activedescendant');
    this.#parts.field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #allAddress(): string {
    return `${this.#address}?${new URLSearchParams({ q: this.#parts.field.value.trim() })}`;
  }

  #leave(url: string): void {
    keepRecent(this.#parts.field.value);
    this.#parts.dialog.close();
    location.assign(url);
  }
}
