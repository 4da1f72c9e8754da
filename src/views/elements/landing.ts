import { hasBit, positionsOf } from '../../derived/browse/bits.ts';
import { dayNumber } from '../../derived/browse/columns.ts';
import type { Query } from '../../derived/browse/query.ts';
import { firstDay, isNarrowed } from '../../derived/browse/query.ts';
import { selectEvents } from '../../derived/browse/select.ts';
import { formatDate } from '../../domain/time/words.ts';
import { writePlace } from './address.ts';
import type { EventTimeline } from './event-timeline.ts';
import type { TimelineControl } from './timeline-control.ts';
import type { TimelineData } from './timeline-data.ts';
import { widenFor } from './widen-query.ts';

/** Where in a timeline the reader is: the event an address names, the place read last, the day gone to. */
export class Landing {
  readonly #control: TimelineControl;
  readonly #timeline: EventTimeline;
  readonly #data: TimelineData;

  constructor(control: TimelineControl, timeline: EventTimeline, data: TimelineData) {
    this.#control = control;
    this.#timeline = timeline;
    this.#data = data;
    addEventListener('hashchange', () => void this.arrive(control.query));
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const keepSoon = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.#keepPlace(), 400);
    };
    addEventListener('scroll', keepSoon, { passive: true });
    // Whoever scrolled while the script was on its way has stopped already.
    if (scrollY > 0) keepSoon();
  }

  /** Shows what a query finds, with the event that the address names in sight, however it stands outside of what is shown. */
  async arrive(query: Query): Promise<void> {
    const named = decodeURIComponent(location.hash.slice(1));
    const month = /^(?:month|vague)-(\d{4}(?:-\d{2})?)$/.exec(named)?.[1];
    const hash = named === '' || month !== undefined || this.#isElsewhere(named) ? null : named;
    const id = hash ?? new URLSearchParams(location.search).get('near');
    const changed = isNarrowed(query) || isNarrowed(this.#control.query);
    if (id === null || (!changed && this.#itemOf(id))) {
      if (changed) await this.#control.ask(query, { how: 'keep' });
      if (id !== null) this.#show(id, hash !== null);
      else if (month !== undefined && !document.getElementById(named)) await this.goTo(month);
      return;
    }
    const index = await this.#data.index();
    const found = await this.#data.find(id);
    if (!found) {
      if (changed) await this.#control.ask(query, { how: 'keep' });
      if (hash !== null) this.#control.say(`There is no event “${id}” in this record.`);
      return;
    }
    const { position } = found;
    if (!hasBit(this.#data.within(index), position)) {
      // The event stands on another page by now: the whole timeline has it.
      if (hash !== null) location.replace(`${this.#data.base}${location.search}#${found.id}`);
      return;
    }
    const { query: wide, words } = hash === null ? { query, words: null } : widenFor(index, query, position);
    await this.#control.ask(wide, { around: position, how: words === null ? 'keep' : 'replace' });
    if (words !== null) this.#control.say(words);
    this.#show(found.id, hash !== null);
  }

  /** Goes to the first match on or after a day, month or year. */
  async goTo(when: string): Promise<void> {
    const day = firstDay(when);
    if (day === null) return;
    await this.#goToMatch((positions, { first }) => {
      const found = positions.find((position) => (first[position] ?? 0) >= dayNumber(day));
      this.#control.say(
        found === undefined ? `No event in this list is later than ${formatDate(day, 'medium')}; the latest is shown.` : '',
      );
      return found ?? positions.at(-1);
    });
  }

  /** Goes to the first or the last match. */
  async goToEdge(edge: 'first' | 'last', words: string): Promise<void> {
    await this.#goToMatch((positions) => positions.at(edge === 'first' ? 0 : -1));
    this.#control.say(words);
  }

  async #goToMatch(
    pick: (positions: readonly number[], index: { readonly first: Int32Array }) => number | undefined,
  ): Promise<void> {
    const index = await this.#data.index();
    const { query } = this.#control;
    const position = pick(positionsOf(selectEvents(index, query, this.#data.within(index)).events), index);
    if (position === undefined) return;
    if (!this.#timeline.rows.some((row) => row.position === position))
      await this.#control.ask(query, { around: position, how: 'keep' });
    const row = this.#timeline.rows.find((one) => one.position === position);
    row?.element.scrollIntoView();
    row?.element.querySelector<HTMLElement>('.ev-title a')?.focus({ preventScroll: true });
  }

  #show(id: string, marked: boolean): void {
    for (const item of this.#timeline.querySelectorAll('[data-target]')) item.removeAttribute('data-target');
    const item = this.#itemOf(id);
    if (marked) item?.setAttribute('data-target', '');
    item?.scrollIntoView();
  }

  #itemOf(id: string): HTMLElement | null {
    return this.#timeline.querySelector<HTMLElement>(`.evs > li#${CSS.escape(id)}`);
  }

  /** Whether a name belongs to something of the page that is not an event of the timeline. */
  #isElsewhere(id: string): boolean {
    const found = document.getElementById(id);
    return found !== null && !this.#timeline.contains(found);
  }

  /** Puts the uppermost event in sight into the address, once the reader is past the beginning of the list. */
  #keepPlace(): void {
    const target = this.#timeline.querySelector('[data-target]');
    if (target && isInSight(target)) return;
    const { rows } = this.#timeline;
    const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const seen = rows.find(({ element }) => element.isConnected && element.getBoundingClientRect().bottom > top);
    const started = seen !== undefined && this.#timeline.getBoundingClientRect().top < 0;
    writePlace(started ? seen.id : null);
  }
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
