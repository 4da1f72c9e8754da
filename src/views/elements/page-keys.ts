import { readStored, store } from './storage.ts';

const KEYS: readonly (readonly [keys: string, words: string])[] = [
  ['/', 'Search'],
  ['Ctrl K or ⌘ K', 'Search, also while you type'],
  ['j', 'Next event of a list'],
  ['k', 'Event before it'],
  ['Enter', 'Open the event'],
  ['Esc', 'Close what is open'],
  ['?', 'This list'],
];

/** Whether single keys do anything: a reader can turn them off, since speech and switches may type them unmeant. */
export function areKeysOn(): boolean {
  return readStored('keys') !== 'off';
}

/** Whether a key pressed there is text for a field, or belongs to an open dialog. */
export function isTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'))
  );
}

function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('event-timeline .ev-title a')];
  const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
  // From anywhere else the first event in sight is the next.
  const seen = links.findIndex((link) => link.getBoundingClientRect().top > 0);
  const next = links[at < 0 ? (seen < 0 ? links.length - 1 : seen) : Math.min(links.length - 1, Math.max(0, at + by))];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.closest('li')?.scrollIntoView({ block: 'nearest' });
}

function openHelp(): void {
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

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !areKeysOn() || isTaken(event)) return;
  if (event.key === '?') openHelp();
  else if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else return;
  event.preventDefault();
});
for (const button of document.querySelectorAll('[data-open-keys]')) button.addEventListener('click', openHelp);
