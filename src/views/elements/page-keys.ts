import { readStored } from './storage.ts';

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
  void import('./keys-help.ts').then(({ showKeys }) => showKeys());
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
