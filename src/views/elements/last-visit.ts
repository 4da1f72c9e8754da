import type { Change, Visit } from '../../derived/browse/change.ts';
import { changesSince, changeWords, parseVisit, rememberVisit } from '../../derived/browse/change.ts';
import { formatDate } from '../../domain/time/words.ts';
import { civilAt } from '../../domain/time/zoned.ts';
import { readStored, store } from './storage.ts';

/** What came into the record since the reader was here last, by the memory of the device alone. */
class LastVisit extends HTMLElement {
  connectedCallback(): void {
    const { newest, count } = this.dataset;
    const visit = parseVisit(readStored('visit'));
    this.querySelector('button')?.addEventListener('click', () => this.#forget());
    // Within one session the visit before stays the one that is compared with.
    const before = parseVisit(readStored('visit-before', 'sessionStorage')) ?? visit;
    const isSeen = visit !== null && visit.day === newest && visit.seen.length >= Number(count);
    if (before !== null && isSeen && before.day === newest && before.seen.length >= Number(count)) {
      this.#show(before, []);
      this.#remember({ ...visit, on: today() }, before);
      return;
    }
    void this.#compare(before);
  }

  async #compare(before: Visit | null): Promise<void> {
    const response = await fetch(this.dataset['url'] ?? '').catch(() => null);
    if (!response?.ok) return;
    const changes: Change[] = await response.json();
    this.#remember(rememberVisit(changes, today()), before);
    if (before) this.#show(before, changesSince(before, changes));
  }

  #remember(visit: Visit, before: Visit | null): void {
    store('visit', JSON.stringify(visit));
    if (before) store('visit-before', JSON.stringify(before), 'sessionStorage');
  }

  #show(before: Visit, changes: readonly Change[]): void {
    const badge = this.querySelector('summary b');
    if (badge) badge.textContent = changes.length > 0 ? String(changes.length) : '';
    this.#write('p', `${changeWords(changes)} since your visit on ${formatDate(before.on, 'medium')}.`);
    const events = this.dataset['events'] ?? '';
    this.querySelector('ul')?.replaceChildren(
      ...changes.map(({ id, title, what, day }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `${events}${id}/`;
        link.textContent = title;
        const when = document.createElement('span');
        when.textContent = `${what} ${formatDate(day, 'medium')}`;
        item.append(link, when);
        return item;
      }),
    );
    const forget = this.querySelector('button');
    if (forget) forget.hidden = false;
  }

  #forget(): void {
    store('visit', null);
    store('visit-before', null, 'sessionStorage');
    this.querySelector('ul')?.replaceChildren();
    this.#write('p', 'Forgotten. Nothing of your visits is kept on this device any more.');
    this.querySelector('summary')?.focus();
    const forget = this.querySelector('button');
    if (forget) forget.hidden = true;
  }

  #write(selector: string, words: string): void {
    const found = this.querySelector(selector);
    if (found) found.textContent = words;
  }
}

/** The day by the device's own clock and calendar. */
function today(): string {
  return civilAt(Date.now(), new Intl.DateTimeFormat().resolvedOptions().timeZone).date;
}

customElements.define('last-visit', LastVisit);
