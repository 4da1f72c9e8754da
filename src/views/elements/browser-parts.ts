import type { Bits } from '../../derived/browse/bits.ts';
import { countCommon } from '../../derived/browse/bits.ts';
import type { Query } from '../../derived/browse/query.ts';
import { EMPTY_QUERY } from '../../derived/browse/query.ts';
import type { OpenIndex, Selection } from '../../derived/browse/select.ts';
import { eventCount, moreWords } from '../event-words.ts';
import { closeMenus } from './close-menus.ts';
import { showChips } from './filter-chips.ts';
import type { Run } from './timeline-run.ts';

/** The words and buttons around a filtered timeline: count, chips, notices, what lies before and behind. */
export class BrowserParts {
  readonly #root: HTMLElement;
  readonly #ask: (query: Query) => void;
  #query: Query = EMPTY_QUERY;

  constructor(root: HTMLElement, ask: (query: Query) => void, extend: (side: 'earlier' | 'later') => void) {
    this.#root = root;
    this.#ask = ask;
    closeMenus(root);
    for (const side of ['earlier', 'later'] as const)
      this.#find(`[data-more="${side}"] button`)?.addEventListener('click', () => extend(side));
    this.#find('[data-empty] button')?.addEventListener('click', () => ask({ ...EMPTY_QUERY, words: this.#query.words }));
    const bar = this.#find('.bar');
    // Sticky day numerals stop below the bar, which grows by a line when something is chosen.
    if (bar) new ResizeObserver(() => root.style.setProperty('--bar', `${bar.offsetHeight}px`)).observe(bar);
  }

  show(query: Query, index: OpenIndex, selection: Selection, within: Bits): void {
    this.#query = query;
    const total = countCommon(within, within);
    this.#write('[data-result-count]', String(selection.count));
    this.#write('[data-result-words]', selection.count === total ? unit(total) : `of ${eventCount(total)}`);
    const chips = this.#find('.chips');
    if (chips) showChips(chips, query, index, this.#ask);
    const empty = this.#find('[data-empty]');
    if (empty) empty.hidden = selection.count > 0;
    this.#showOutside(query, selection, total);
  }

  /** Says how much of the matches lies before and behind what is shown. */
  showMore(run: Run, total: number): void {
    this.#offer('earlier', run.from);
    this.#offer('later', total - run.to);
  }

  say(words: string): void {
    this.#write('[data-notice]', words);
  }

  /** A list that is being loaded stays in sight, marked as busy. */
  wait(busy: boolean): void {
    this.#root.setAttribute('aria-busy', String(busy));
  }

  fail(error: unknown): void {
    this.wait(false);
    const reason = error instanceof Error ? error.message : 'Something did not load.';
    this.say(`${reason} The list shows what it showed before; try again when you are connected.`);
  }

  #offer(side: 'earlier' | 'later', count: number): void {
    const more = this.#find(`[data-more="${side}"]`);
    const button = more?.querySelector('button');
    if (!more || !button) return;
    more.hidden = count === 0;
    button.textContent = moreWords(side, count);
  }

  /** Matches on other days than those asked for, each side with a button that opens the window. */
  #showOutside(query: Query, selection: Selection, total: number): void {
    const outside = this.#find('[data-outside]');
    if (!outside) return;
    const count = countCommon(selection.anytime, selection.anytime) - selection.count;
    outside.hidden = count <= 0 || (query.from === null && query.to === null) || total === 0;
    if (outside.hidden) return;
    const button = outside.querySelector('button');
    if (!button) return;
    button.textContent = count === 1 ? 'Show 1 more match' : `Show ${count} more matches`;
    button.onclick = () => this.#ask({ ...query, from: null, to: null });
  }

  #write(selector: string, words: string): void {
    const found = this.#find(selector);
    if (found && found.textContent !== words) found.textContent = words;
  }

  #find(selector: string): HTMLElement | null {
    return this.#root.querySelector(selector);
  }
}

function unit(count: number): string {
  return count === 1 ? 'event' : 'events';
}
