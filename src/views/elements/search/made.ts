import type { Piece } from './fragment.ts';

/** Makes an element with a class and what stands in it. */
export function made<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** Makes a button that is no submit button. */
export function madeButton(className: string, words: string, press: () => void): HTMLButtonElement {
  const button = made('button', className, words);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** Makes a link within the site. */
export function madeLink(href: string, className: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const link = made('a', className, ...children);
  link.href = href;
  return link;
}

/** Text nodes, with a mark for every hit. */
export function markedNodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? made('mark', '', text) : text));
}

/** The sign before a time: a dot in the colour of its hour, or an open span where no hour is known. */
export function madeTimeSign(quarter: number | null): HTMLElement {
  const sign = made('i', quarter === null ? 'open-x' : `dot q${quarter}`);
  sign.ariaHidden = 'true';
  return sign;
}
