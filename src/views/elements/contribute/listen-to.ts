import { zoneNamed } from '../find-zones.ts';
import { searchZones } from '../zone-search.ts';
import type { Control } from './form-controls.ts';
import { setValue } from './form-controls.ts';

/** What happens in the form; `name` is that of a control, empty where it has none. */
export interface FormEvents {
  readonly changed: (name: string) => void;
  /** The focus went on from it. */
  readonly left: (name: string) => void;
  readonly pressed: (button: HTMLElement) => void;
  readonly choseZone: (control: Control, zone: string) => void;
}

/** Hears what is typed, chosen and pressed. */
export function listenTo(form: HTMLFormElement, { changed, left, pressed, choseZone }: FormEvents): void {
  const nameOf = ({ target }: Event): string => (target instanceof Element ? (target.getAttribute('name') ?? '') : '');
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const kind of ['input', 'change'] as const) form.addEventListener(kind, (event) => changed(nameOf(event)));
  form.addEventListener('focusout', (event) => left(nameOf(event)));
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) pressed(button);
  });
  const zone = form.querySelector<HTMLInputElement>('[name="zone"]');
  const list = form.querySelector<HTMLUListElement>('#f-zones');
  if (!zone || !list) return;
  searchZones(
    zone,
    list,
    (chosen) => choseZone(zone, chosen),
    () => {
      const named = zoneNamed(zone.value);
      if (named === null || named === zone.value) return;
      // The focus has gone on, and stays there.
      setValue(zone, named);
      changed('zone');
    },
  );
}
