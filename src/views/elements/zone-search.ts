import { formatOffsetWords } from '../../domain/time/words.ts';
import { cityOf } from '../../domain/time/zone-city.ts';
import { ZONE_NAMES } from '../../domain/time/zone-names.ts';
import { civilAt } from '../../domain/time/zoned.ts';

const MOST = 40;
const ready = new WeakSet<HTMLInputElement>();

interface Candidate {
  readonly zone: string;
  readonly city: string;
  readonly key: string;
}

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
  let found: readonly Candidate[] = [];

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
    found = findZones(input.value);
    list.replaceChildren(...found.map((candidate, index) => optionOf(candidate, index)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    input.removeAttribute('aria-activedescendant');
    active = -1;
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
      const step = event.key === 'ArrowDown' ? 1 : -1;
      point(active < 0 && step < 0 ? found.length - 1 : (active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(Math.max(active, 0));
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

function findZones(text: string): Candidate[] {
  const query = fold(text);
  const all = ZONE_NAMES.map((zone) => ({ zone, city: cityOf(zone), key: fold(`${cityOf(zone)} ${zone}`) }));
  const starting = all.filter(({ key }) => key.startsWith(query));
  const containing = all.filter(({ key }) => !key.startsWith(query) && key.includes(query));
  const atOffset = /^(utc)?[+-]\d/.test(query.replaceAll('−', '-'))
    ? all.filter(({ zone }) => fold(offsetNow(zone)).replace('utc', '') === query.replaceAll('−', '-').replace('utc', ''))
    : [];
  return [...new Set([...starting, ...containing, ...atOffset])].slice(0, MOST);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('_', ' ').replaceAll('−', '-').trim().toLowerCase();
}

function offsetNow(zone: string): string {
  return formatOffsetWords(civilAt(Date.now(), zone).offset);
}

function optionOf({ zone, city }: Candidate, index: number): HTMLLIElement {
  const option = document.createElement('li');
  option.id = `zone-${index}`;
  option.role = 'option';
  option.ariaSelected = 'false';
  const offset = document.createElement('span');
  offset.textContent = offsetNow(zone);
  option.append(`${city}, ${zone.split('/')[0]?.replaceAll('_', ' ') ?? ''}`, offset);
  return option;
}
