import type { Query, Sort } from '../../../derived/browse/query.ts';
import { EMPTY_QUERY } from '../../../derived/browse/query.ts';
import { clearRecent, readRecent } from './recent-searches.ts';
import { made, madeButton } from './made.ts';
import type { Outcome } from './run-query.ts';
import { isFiltered } from './order-results.ts';

/** What the parts of the page ask of it. */
export interface Asked {
  readonly ask: (query: Query) => void;
  readonly more: () => void;
  readonly retry: () => void;
}

const SORT_WORDS: Readonly<Record<Sort, string>> = { relevance: '', newest: ', newest first', oldest: ', oldest first' };

/** The words and buttons around a list of results. */
export class SearchParts {
  readonly #root: HTMLElement;
  readonly #asked: Asked;

  constructor(root: HTMLElement, asked: Asked) {
    this.#root = root;
    this.#asked = asked;
    this.find('[data-more] button').addEventListener('click', asked.more);
  }

  /** A part of the page, which the page itself wrote. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.#root.querySelector<E>(selector);
    if (!found) throw new Error(`The search page has no ${selector}.`);
    return found;
  }

  /** Says how many were found, and sets the buttons of the order. */
  showCount({ query, names, words }: Outcome): void {
    const what = query.words ? (names.length === 1 ? ' result' : ' results') : names.length === 1 ? ' event' : ' events';
    const quoted = words.phrase ? query.words : `“${query.words}”`;
    const count = this.find('[data-count]');
    const begun = query.words !== '' || isFiltered(query);
    if (!begun) count.textContent = '';
    else {
      const number = made('b', '', String(names.length));
      number.dataset['resultCount'] = '';
      count.replaceChildren(number, what, query.words ? ` for ${quoted}` : '', SORT_WORDS[query.sort]);
    }
    this.find('.sorts').hidden = names.length < 2;
    for (const button of this.find('.sorts').querySelectorAll('button')) button.ariaPressed = String(button.value === query.sort);
    this.#showForms({ query, words });
    this.#showIntro(!begun);
  }

  /** Offers what was not loaded yet, and at the end says that this is all. */
  showRest(shown: number, total: number): void {
    const rest = total - shown;
    this.find('[data-more]').hidden = rest === 0;
    this.find('[data-more] button').textContent = rest > 20 ? `Show 20 more of ${rest}` : `Show ${rest} more`;
    this.find('[data-end]').hidden = rest > 0 || total === 0;
  }

  /** Says what went wrong, with a button that tries again; an empty text takes it back. */
  showProblem(words: string): void {
    const problem = this.find('[data-problem]');
    problem.replaceChildren(...(words ? [words, ' ', madeButton('linkish', 'Try again', this.#asked.retry)] : []));
  }

  #showForms({ query, words }: Pick<Outcome, 'query' | 'words'>): void {
    const note = this.find('[data-note]');
    note.hidden = words.tokens.length < 2;
    if (note.hidden) return;
    const other = words.phrase ? query.words.replace(/["“”„«»]/g, '').trim() : `"${query.words.replaceAll('"', '')}"`;
    const button = madeButton('linkish', words.phrase ? 'Words in any order' : 'Exact phrase only', () =>
      this.#asked.ask({ ...query, words: other }),
    );
    note.replaceChildren(words.phrase ? 'Exact phrase. ' : 'All words, in any order and in other forms. ', button);
  }

  #showIntro(shown: boolean): void {
    const recent = shown ? readRecent() : [];
    this.find('[data-intro]').hidden = !shown;
    const part = this.find('[data-recent]');
    part.hidden = recent.length === 0;
    if (part.hidden) return;
    const items = recent.map((words) =>
      made(
        'li',
        '',
        madeButton('linkish', words, () => this.#asked.ask({ ...EMPTY_QUERY, words })),
      ),
    );
    const clear = madeButton('linkish', 'Forget these', () => {
      clearRecent();
      this.#showIntro(true);
      this.find('input[name="q"]').focus();
    });
    part.replaceChildren(made('h2', '', 'Your last searches, kept on this device'), made('ul', '', ...items), clear);
  }
}
