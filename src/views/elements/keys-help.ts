import { areKeysOn } from './page-keys.ts';
import { store } from './storage.ts';

const KEYS: readonly (readonly [keys: string, words: string])[] = [
  ['/', 'Search'],
  ['Ctrl K or ⌘ K', 'Search, also while you type'],
  ['j', 'Next event of a list'],
  ['k', 'Event before it'],
  ['Enter', 'Open the event'],
  ['Esc', 'Close what is open'],
  ['?', 'This list'],
];

/** Opens the list of keys. */
export function showKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#keys') ?? makeHelp();
  dialog.showModal();
}

function makeHelp(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.id = 'keys';
  dialog.className = 'keys';
  dialog.setAttribute('aria-labelledby', 'keys-title');
  const title = document.createElement('h2');
  title.id = 'keys-title';
  title.textContent = 'Keys';
  const list = document.createElement('dl');
  for (const [keys, words] of KEYS) {
    const term = document.createElement('dt');
    const key = document.createElement('kbd');
    key.textContent = keys;
    term.append(key);
    const meaning = document.createElement('dd');
    meaning.textContent = words;
    list.append(term, meaning);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  dialog.append(title, list, makeSwitch(), close);
  document.body.append(dialog);
  return dialog;
}

function makeSwitch(): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = areKeysOn();
  box.addEventListener('change', () => store('keys', box.checked ? null : 'off'));
  label.append(box, ' Single keys do something on this device');
  return label;
}
