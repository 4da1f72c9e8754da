import type { Facet } from '../../derived/browse/facet-names.ts';
import { FACETS } from '../../derived/browse/facet-names.ts';
import type { Query } from '../../derived/browse/query.ts';
import type { OpenIndex, Selection } from '../../derived/browse/select.ts';
import { foldLetters } from '../../domain/fold-letters.ts';

/** What the menus show. */
export interface MenuState {
  readonly index: OpenIndex;
  readonly selection: Selection;
  readonly query: Query;
}

// From this many on, a list of values can be searched.
const MANY = 16;

/** The disclosure of each facet: a list of values with check boxes and counts, made when it is first opened. */
export class FacetMenus {
  readonly #menus: readonly { readonly facet: Facet; readonly details: HTMLDetailsElement }[];
  readonly #choose: (facet: Facet, value: string, chosen: boolean) => void;
  #state: MenuState | null = null;

  constructor(
    root: HTMLElement,
    /** Loads the index; the menus are filled when it calls back through `show`. */
    load: () => void,
    choose: (facet: Facet, value: string, chosen: boolean) => void,
  ) {
    this.#choose = choose;
    this.#menus = [...root.querySelectorAll<HTMLDetailsElement>('details[data-facet]')].flatMap((details) => {
      const facet = FACETS.find((name) => name === details.dataset['facet']);
      return facet ? [{ facet, details }] : [];
    });
    for (const { facet, details } of this.#menus) {
      for (const near of ['pointerenter', 'focusin']) details.addEventListener(near, load, { once: true });
      details.addEventListener('toggle', () => {
        if (!details.open) return;
        load();
        if (this.#state) this.#fill(facet, details, this.#state);
      });
    }
  }

  show(state: MenuState): void {
    this.#state = state;
    for (const { facet, details } of this.#menus) {
      const count = state.query.facets[facet].length;
      const badge = details.querySelector('summary b');
      if (badge instanceof HTMLElement) {
        badge.hidden = count === 0;
        badge.textContent = String(count);
      }
      if (details.open) this.#fill(facet, details, state);
    }
  }

  #fill(facet: Facet, details: HTMLDetailsElement, { index, selection, query }: MenuState): void {
    const list = details.querySelector<HTMLElement>('[data-options]');
    if (!list) return;
    const values = index.facets[facet];
    if (list.children.length === 0) {
      list.append(...values.map(({ id, name }) => this.#makeOption(facet, id, name)));
      if (values.length >= MANY) addFinder(details, list);
    }
    values.forEach(({ id }, place) => {
      const box = list.children[place]?.querySelector('input');
      const number = list.children[place]?.querySelector('.n');
      if (!box || !number) return;
      const count = selection.counts[facet][place] ?? 0;
      box.checked = query.facets[facet].includes(id);
      box.disabled = count === 0 && !box.checked;
      if (number.textContent !== String(count)) number.textContent = String(count);
    });
  }

  #makeOption(facet: Facet, id: string, name: string): HTMLLabelElement {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = facet;
    box.value = id;
    box.addEventListener('change', () => this.#choose(facet, id, box.checked));
    const words = document.createElement('span');
    words.textContent = name;
    const number = document.createElement('span');
    number.className = 'n';
    label.append(box, words, number);
    return label;
  }
}

function addFinder(details: HTMLDetailsElement, list: HTMLElement): void {
  const field = details.querySelector<HTMLInputElement>('[data-finder]');
  if (!field) return;
  field.hidden = false;
  field.addEventListener('input', () => {
    const wanted = foldLetters(field.value.trim());
    for (const label of list.children)
      if (label instanceof HTMLElement) label.hidden = !foldLetters(label.children[1]?.textContent ?? '').includes(wanted);
  });
}
