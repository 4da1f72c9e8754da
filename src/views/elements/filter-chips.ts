import type { Facet } from '../../derived/browse/facet-names.ts';
import { FACET_LABELS, FACETS } from '../../derived/browse/facet-names.ts';
import type { Query } from '../../derived/browse/query.ts';
import { EMPTY_QUERY, firstDay, lastDay, toggleValue } from '../../derived/browse/query.ts';
import type { OpenIndex } from '../../derived/browse/select.ts';
import { nameOf } from '../../derived/browse/select.ts';
import { formatDate, formatDateRange, monthName } from '../../domain/time/words.ts';

/** Writes a button for everything that narrows the list; pressed, it asks for the query without it. */
export function showChips(list: HTMLElement, query: Query, index: OpenIndex, change: (query: Query) => void): void {
  const had = list.contains(document.activeElement)
    ? [...list.children].findIndex((item) => item.contains(document.activeElement))
    : -1;
  const chips = [
    ...FACETS.flatMap((facet) => query.facets[facet].map((value) => valueChip(facet, value, query, index, change))),
    ...(query.from || query.to ? [chip(stretchWords(query), () => change({ ...query, from: null, to: null }))] : []),
  ];
  if (chips.length > 0) {
    const clear = chip('Clear all', () => change({ ...EMPTY_QUERY, words: query.words, sort: query.sort }));
    clear.querySelector('button')?.classList.add('clear');
    clear.querySelectorAll('.vh, svg').forEach((part) => part.remove());
    chips.push(clear);
  }
  list.replaceChildren(...chips);
  list.hidden = chips.length === 0;
  // A chip that was pressed is gone: the next one has the focus, so that the keyboard stays where it was.
  if (had >= 0) (list.children[Math.min(had, list.children.length - 1)]?.querySelector('button') ?? focusable(list))?.focus();
}

/** 'May 2026', '11–21 May 2026', 'From May 2026', 'Until 3 July 2026': the days that are asked for. */
export function stretchWords({ from, to }: Pick<Query, 'from' | 'to'>): string {
  if (from !== null && from === to) return pointWords(from);
  if (from !== null && to !== null) {
    const [first, last] = [firstDay(from), lastDay(to)];
    return from.length === 10 && to.length === 10 && first && last
      ? formatDateRange(first, last)
      : `${pointWords(from)} to ${pointWords(to)}`;
  }
  if (from !== null) return `From ${pointWords(from)}`;
  return to === null ? 'Any time' : `Until ${pointWords(to)}`;
}

function pointWords(text: string): string {
  if (text.length === 10) return formatDate(text, 'medium');
  return text.length === 7 ? `${monthName(`${text}-01`)} ${text.slice(0, 4)}` : text;
}

function valueChip(facet: Facet, value: string, query: Query, index: OpenIndex, change: (query: Query) => void): HTMLLIElement {
  return chip(`${FACET_LABELS[facet]}: ${nameOf(index, facet, value)}`, () => change(toggleValue(query, facet, value, false)));
}

function chip(words: string, press: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  const hidden = document.createElement('span');
  hidden.className = 'vh';
  hidden.textContent = ', remove';
  button.append(words, hidden, cross());
  button.addEventListener('click', press);
  item.append(button);
  return item;
}

function cross(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 10 10');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'm2 2 6 6M8 2 2 8');
  svg.append(path);
  return svg;
}

function focusable(list: HTMLElement): HTMLElement | null {
  return list.parentElement?.querySelector<HTMLElement>('summary') ?? null;
}
