import { formatClock, formatDate, formatOffsetWords } from '../../domain/time/words.ts';
import { cityOf } from '../../domain/time/zone-city.ts';
import { civilAt } from '../../domain/time/zoned.ts';
import { hourClass } from '../hour-class.ts';
import { onDisplayedZone } from './displayed-zone.ts';

/** Fills in what an instant was on the clock of the reader's own device, or on the one chosen for the page. */
class ReaderInstant extends HTMLElement {
  connectedCallback(): void {
    this.#show(null);
    onDisplayedZone((zone) => {
      this.#show(zone);
      return 0;
    });
  }

  #show(chosen: string | null): void {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const zone = chosen === null || chosen === 'UTC' ? own : chosen;
    this.#write('h3', zone === own ? 'Where you are' : 'On the clock you chose');
    const { date, hour, minute, offset } = civilAt(Number(this.dataset['instant']), zone);
    const dot = this.querySelector('.dot');
    if (dot) dot.className = `dot ${hourClass(hour, minute)}`;
    this.#write('[data-clock-words]', formatClock(hour, minute, '12'));
    this.#write('[data-date-words]', formatDate(date, 'long'));
    this.#write('[data-zone-words]', zone === 'UTC' ? 'UTC' : `${cityOf(zone)} (${formatOffsetWords(offset)})`);
  }

  #write(selector: string, text: string): void {
    const found = this.querySelector(selector);
    if (found) found.textContent = text;
  }
}
customElements.define('reader-instant', ReaderInstant);
