import { formatOffsetWords } from '../../domain/time/words.ts';
import { cityOf } from '../../domain/time/zone-city.ts';
import { civilAt } from '../../domain/time/zoned.ts';
import { clockIn, writeParameter } from './address.ts';
import type { ClockChoice } from './clock-choice.ts';
import { formatChoice, parseChoice, zoneOf } from './clock-choice.ts';
import { displayZone, onDisplayedZone } from './displayed-zone.ts';
import { showTimes } from './shown-times.ts';
import { readStored, store } from './storage.ts';

/** The reader's clock: shows all times as reported, in the device's zone, in UTC or in a zone chosen by city; kept in the address and on the device. */
class ReaderClock extends HTMLElement {
  #current: ClockChoice = { kind: 'reported' };

  connectedCallback(): void {
    onDisplayedZone((zone) => {
      showTimes(document, zone);
      return 0;
    });
    const { asked, isHanded } = clockIn(new URLSearchParams(location.search));
    const choice = parseChoice(asked) ??
      parseChoice(readStored('clock', 'sessionStorage') ?? readStored('clock')) ?? { kind: 'reported' };
    if (asked !== null && parseChoice(asked) === null) this.#say(`“${asked}” is not a time zone this site knows.`);
    // An address that was handed out with a clock shows its page in it and changes nothing else. One with the reader's own clock sets
    // it for this tab, so that the next page keeps it; only a choice by hand is remembered for good.
    if (!isHanded && asked !== null) store('clock', formatChoice(choice), 'sessionStorage');
    this.#reflect(choice);
    if (!isHanded || parseChoice(asked) === null) writeAddress(choice);
    displayZone(zoneOf(choice));
    for (const radio of this.#radios()) {
      radio.addEventListener('change', () => this.#pick(radio.value));
      // 'Choose' again, while a zone is chosen already, is no change but a wish for another.
      radio.addEventListener('click', () => {
        if (radio.value === 'choose' && this.#current.kind === 'zone') void this.#openSearch(true);
      });
    }
    // The list of zones is loaded only by readers who come near the control.
    for (const near of ['pointerenter', 'focusin']) this.addEventListener(near, () => void loadSearch(), { once: true });
    const reveal = (): void => {
      delete document.documentElement.dataset['clock'];
      // The event an address names may have moved to another day since the browser looked for it.
      if (choice.kind !== 'reported') document.querySelector(':target')?.scrollIntoView();
    };
    if (document.readyState === 'complete') reveal();
    else document.addEventListener('DOMContentLoaded', reveal, { once: true });
  }

  #pick(value: string): void {
    if (value === 'choose') {
      void this.#openSearch(true);
      return;
    }
    const choice = parseChoice(value);
    if (choice) this.#choose(choice);
  }

  #choose(choice: ClockChoice): void {
    writeAddress(choice);
    store('clock', formatChoice(choice));
    store('clock', formatChoice(choice), 'sessionStorage');
    this.#reflect(choice);
    this.#announce(choice, displayZone(zoneOf(choice)));
  }

  /** Makes the control show a choice that did not come from it. */
  #reflect(choice: ClockChoice): void {
    this.#current = choice;
    const value = choice.kind === 'zone' ? 'choose' : choice.kind;
    for (const radio of this.#radios()) radio.checked = radio.value === value;
    const pick = this.querySelector<HTMLElement>('.zone-pick');
    if (pick) pick.hidden = choice.kind !== 'zone';
    if (choice.kind === 'zone') void this.#openSearch(false, choice.zone);
  }

  async #openSearch(focus: boolean, zone?: string): Promise<void> {
    const pick = this.querySelector<HTMLElement>('.zone-pick');
    const input = pick?.querySelector('input');
    const list = pick?.querySelector('ul');
    if (!pick || !input || !list) return;
    pick.hidden = false;
    if (zone) input.value = cityOf(zone);
    if (focus) input.focus();
    const { searchZones } = await loadSearch();
    searchZones(
      input,
      list,
      (chosen) => this.#choose({ kind: 'zone', zone: chosen }),
      () => this.#reflect(this.#current),
    );
  }

  #announce(choice: ClockChoice, moved: number): void {
    const zone = zoneOf(choice);
    const offset = zone && formatOffsetWords(civilAt(Date.now(), zone).offset);
    const clock = zone === null ? 'as reported' : zone === 'UTC' ? 'in UTC' : `in ${cityOf(zone)}, now ${offset}`;
    const events = moved === 1 ? 'One event stands' : `${moved} events stand`;
    this.#say(`Times are shown ${clock}.${moved === 0 ? '' : ` ${events} on another day than reported.`}`);
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  #radios(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll('input[type="radio"]');
  }
}

function loadSearch(): Promise<typeof import('./zone-search.ts')> {
  return import('./zone-search.ts');
}

function writeAddress(choice: ClockChoice): void {
  writeParameter('at', null);
  writeParameter('tz', choice.kind === 'reported' ? null : formatChoice(choice));
}

customElements.define('reader-clock', ReaderClock);
