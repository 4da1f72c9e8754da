import { made } from './made.ts';

/** The parts of the dialog that change. */
export interface DialogParts {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  /** Words in place of a list. */
  readonly note: HTMLElement;
  /** Said to those who do not see the list. */
  readonly status: HTMLElement;
  readonly all: HTMLAnchorElement;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes the dialog: a combobox over a grouped list, a way to all results, and the keys. */
export function makeDialog(): DialogParts {
  const field = made('input', '');
  Object.assign(field, {
    type: 'text',
    name: 'q',
    maxLength: 300,
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  field.placeholder = 'Search the record';
  for (const [name, value] of [
    ['aria-label', 'Search the record'],
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', 'sd-list'],
    ['aria-expanded', 'false'],
    ['autocapitalize', 'none'],
  ] as const)
    field.setAttribute(name, value);
  const close = made('button', 'sd-x', 'Esc', made('span', 'vh', ' closes the search'));
  close.type = 'button';
  const form = made('form', 'sd-in', lens(), field, close);
  const list = made('div', 'sd-list');
  list.id = 'sd-list';
  list.role = 'listbox';
  list.ariaLabel = 'Results';
  list.hidden = true;
  const note = made('div', 'sd-note');
  const status = made('p', 'vh');
  status.role = 'status';
  const all = made('a', '');
  const keys = [...keyWords('↑ ↓', 'move'), ...keyWords('Enter', 'open'), ...keyWords('Esc', 'close')];
  const body = made('div', 'sd-body', list, note);
  // A long list scrolls; the keyboard reaches it as a region of its own.
  body.tabIndex = 0;
  body.role = 'region';
  body.ariaLabel = 'What was found';
  const dialog = made('dialog', 'sd', form, body, made('p', 'sd-foot', ...keys, all), status);
  dialog.ariaLabel = 'Search the record';
  close.addEventListener('click', () => dialog.close());
  return { dialog, form, field, list, note, status, all };
}

function keyWords(keys: string, words: string): HTMLElement[] {
  const line = made('span', '', ...keys.split(' ').map((key) => made('kbd', '', key)), ` ${words}`);
  line.ariaHidden = 'true';
  return [line];
}

function lens(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 18 18');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M12.500 7.500a5 5 0 1 1-10 0 5 5 0 0 1 10 0m-1 4 4.500 4.500');
  svg.append(path);
  return svg;
}
