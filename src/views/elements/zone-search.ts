import type { FoundZone } from './find-zones.ts';
import { findZones } from './find-zones.ts';

const ready = new WeakSet<HTMLInputElement>();

/** Turns a text field and a list into a combobox over all zones, found by city, zone name or offset (WAI-ARIA list autocomplete). `leave` is called when the reader leaves without choosing, too. */
export function searchZones(
  input: HTMLInputElement,
  list: HTMLUListElement,
  choose: (zone: string) => void,
  leave: () => void,
): void {
  if (ready.has(input)) return;
  ready.add(input);
  let active = -1;
  let found: readonly FoundZone[] = [];

  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    active = -1;
  };
  const point = (index: number): void => {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = list.children[index];
    if (!option) return;
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  const open = (): void => {
    found = findZones(input.value, Date.now());
    list.replaceChildren(
      ...(found.length > 0 ? found.map((zone, index) => optionOf(zone, index, list.id)) : [noneFound(input.value)]),
    );
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    input.removeAttribute('aria-activedescendant');
    active = -1;
    // What Enter would take is marked, so that nobody gets another zone than they saw.
    if (input.value.trim() !== '' && found.length > 0) point(0);
  };
  const take = (index: number): void => {
    const candidate = found[index];
    if (!candidate) return;
    close();
    choose(candidate.zone);
  };

  input.addEventListener('input', open);
  input.addEventListener('focus', () => {
    input.select();
    open();
  });
  input.addEventListener('blur', () => {
    close();
    leave();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open();
      if (found.length === 0) return;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      point(active < 0 && step < 0 ? found.length - 1 : (active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Nothing typed and nothing pointed at is no choice.
      if (active >= 0 || input.value.trim() !== '') take(Math.max(active, 0));
    } else if (event.key === 'Escape' && !list.hidden) {
      close();
    }
  });
  // pointerdown, not click: the field loses its focus in between and would close the list.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    if (option) take([...list.children].indexOf(option));
  });
  if (document.activeElement === input) open();
}

function optionOf({ name, offset }: FoundZone, index: number, listId: string): HTMLLIElement {
  const option = document.createElement('li');
  option.id = `${listId}-${index}`;
  option.role = 'option';
  option.ariaSelected = 'false';
  const hours = document.createElement('span');
  hours.textContent = offset;
  option.append(name, hours);
  return option;
}

/** What the list says when nothing is found: words, not an empty box. */
function noneFound(text: string): HTMLLIElement {
  const option = document.createElement('li');
  option.role = 'option';
  option.ariaDisabled = 'true';
  option.ariaSelected = 'false';
  option.textContent = `No city or zone is called “${text.trim()}”. Try a larger city nearby, or an offset such as +8.`;
  return option;
}
