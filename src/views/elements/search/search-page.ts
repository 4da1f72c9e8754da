import { allBits } from '../../../derived/browse/bits.ts';
import type { Query } from '../../../derived/browse/query.ts';
import { EMPTY_QUERY, isNarrowed, parseQuery, toggleValue, writeQuery } from '../../../derived/browse/query.ts';
import { selectEvents } from '../../../derived/browse/select.ts';
import { writeSearch } from '../address.ts';
import { FacetMenus } from '../facet-menus.ts';
import { showChips } from '../filter-chips.ts';
import { makeEmptyResults, suggestion } from './empty-results.ts';
import { eventsAmong } from './order-results.ts';
import { keepRecent } from './recent-searches.ts';
import { makeResult } from './result-item.ts';
import type { Outcome } from './run-query.ts';
import { loadPages, runQuery } from './run-query.ts';
import { warmUp } from './search-client.ts';
import { loadSearchData } from './search-data.ts';
import { SearchParts } from './search-parts.ts';

const PAGE = 20;
// Shown before the others are loaded: what fits on a screen.
const FIRST = 5;
const PAUSE_MS = 140;

/** The page of the search: all of its state is in the address, and the list follows it. */
class SearchPage extends HTMLElement {
  readonly #parts = new SearchParts(this, {
    ask: (query) => this.#ask(query, 'push'),
    more: () => void this.#showMore(),
    retry: () => void this.#show(this.#query),
  });
  readonly #menus = new FacetMenus(
    this,
    () => void this.#showFilters(),
    (facet, value, chosen) => this.#ask(toggleValue(this.#query, facet, value, chosen), 'push'),
  );
  #query: Query = EMPTY_QUERY;
  #outcome: Outcome | null = null;
  #run = 0;
  /** Whether the search in the address was sent off; typing on then begins a new one, and the back button returns to it. */
  #sent = true;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.#parts.find<HTMLFormElement>('form');
    const field = this.#field;
    // Beside the results there is room for the filters; on a phone they open on demand.
    this.#parts.find<HTMLDetailsElement>('.sr-d').open = matchMedia('(min-width: 56.3125em)').matches;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#pause);
      keepRecent(field.value);
      this.#ask({ ...this.#query, words: field.value.trim() }, this.#sent ? 'push' : 'replace');
      this.#sent = true;
    });
    field.addEventListener('focus', warmUp, { once: true });
    field.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => {
        this.#ask({ ...this.#query, words: field.value.trim() }, this.#sent ? 'push' : 'replace');
        this.#sent = false;
      }, PAUSE_MS);
    });
    for (const input of this.#dates) input.addEventListener('change', () => this.#askDates());
    for (const button of this.querySelectorAll<HTMLButtonElement>('.sorts button'))
      button.addEventListener('click', () => {
        const sort = button.value;
        this.#ask({ ...this.#query, sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance' }, 'push');
      });
    this.#parts.find('[data-results]').addEventListener('click', () => keepRecent(this.#query.words));
    addEventListener('popstate', () => this.#restore());
    this.#restore();
    if (this.#query.words === '' && matchMedia('(pointer: fine)').matches) field.focus();
  }

  get #field(): HTMLInputElement {
    return this.#parts.find<HTMLInputElement>('input[name="q"]');
  }

  get #dates(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.fac-days input')];
  }

  /** Takes the state out of the address. */
  #restore(): void {
    const { query, problems } = parseQuery(new URLSearchParams(location.search));
    this.#sent = true;
    this.#field.value = query.words;
    for (const input of this.#dates) input.value = (input.name === 'from' ? query.from : query.to) ?? '';
    this.#sayDates(problems);
    void this.#show(query);
  }

  #ask(query: Query, how: 'push' | 'replace'): void {
    writeSearch(writeQuery(query, new URLSearchParams(location.search)), how);
    if (this.#field.value.trim() !== query.words) this.#field.value = query.words;
    void this.#show(query);
  }

  #askDates(): void {
    const address = writeQuery({ ...this.#query, from: null, to: null }, new URLSearchParams(location.search));
    for (const input of this.#dates) address.set(input.name, input.value.trim());
    const { query, problems } = parseQuery(address);
    this.#sayDates(problems);
    if (problems.length === 0) this.#ask(query, 'push');
  }

  #sayDates(problems: readonly string[]): void {
    this.#parts.find('[data-dates]').textContent = problems.join(' ');
    for (const input of this.#dates) input.ariaInvalid = String(problems.length > 0);
  }

  async #show(query: Query): Promise<void> {
    this.#query = query;
    const run = ++this.#run;
    const list = this.#parts.find('[data-results]');
    list.ariaBusy = 'true';
    try {
      const outcome = await runQuery(query);
      const first = await loadPages(outcome, 0, FIRST);
      if (run !== this.#run) return;
      this.#outcome = outcome;
      list.replaceChildren(...first.map(makeResult));
      this.#parts.showProblem('');
      this.#parts.showCount(outcome);
      this.#showTitle(query);
      await painted();
      const others = await loadPages(outcome, FIRST, PAGE - FIRST);
      if (run !== this.#run) return;
      list.append(...others.map(makeResult));
      this.#parts.showRest(list.children.length, outcome.names.length);
      await this.#showHelp(outcome, run);
      await this.#showFilters();
    } catch (error) {
      if (run === this.#run) this.#parts.showProblem(error instanceof Error ? error.message : 'The search could not be loaded.');
    }
    if (run === this.#run) list.ariaBusy = 'false';
  }

  /** What helps on: where nothing was found everything that may, else another spelling where a word is not on record. */
  async #showHelp(outcome: Outcome, run: number): Promise<void> {
    const ask = (query: Query): void => this.#ask(query, 'push');
    const none = outcome.names.length === 0 && isNarrowed(outcome.query);
    const empty = none ? [await makeEmptyResults(outcome, ask)] : [];
    const meant = none ? [] : await suggestion(outcome, ask);
    if (run !== this.#run) return;
    this.#parts.find('[data-empty]').replaceChildren(...empty);
    this.#parts.find('[data-meant]').replaceChildren(...meant);
  }

  /** Fills filters and chips: what each further choice would give among the pages found. */
  async #showFilters(): Promise<void> {
    const outcome = this.#outcome;
    const { index, positions } = await loadSearchData();
    if (!outcome || outcome !== this.#outcome) return;
    const { query, hits } = outcome;
    const within = hits ? eventsAmong(hits, positions) : allBits(index.total);
    const selection = selectEvents(index, query, within);
    this.#menus.show({ index, selection, query });
    showChips(this.#parts.find('.chips'), query, index, (next) => {
      this.#ask(next, 'push');
      for (const input of this.#dates) input.value = (input.name === 'from' ? next.from : next.to) ?? '';
    });
  }

  async #showMore(): Promise<void> {
    const outcome = this.#outcome;
    const list = this.#parts.find('[data-results]');
    if (!outcome) return;
    const items = (await loadPages(outcome, list.children.length, PAGE)).map(makeResult);
    if (outcome !== this.#outcome) return;
    list.append(...items);
    this.#parts.showRest(list.children.length, outcome.names.length);
    items[0]?.querySelector('a')?.focus();
  }

  #showTitle({ words }: Query): void {
    const [name, site] = [this.dataset['name'] ?? '', this.dataset['site'] ?? ''];
    document.title = `${words ? `${name}: ${words}` : name} – ${site}`;
  }
}

/** Waits until what was shown is on the screen: what else there is to load must not hold it up. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

customElements.define('search-page', SearchPage);
