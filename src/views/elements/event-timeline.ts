import { civilAt } from '../../domain/time/zoned.ts';
import type { DayRow } from './arrange-days.ts';
import { arrangeDays } from './arrange-days.ts';
import { onDisplayedZone } from './displayed-zone.ts';
import { showDayShift } from './shown-day-shift.ts';

/**
 * A timeline whose timed events stand under the day they have in the displayed zone. Events known only to a day, a month
 * or a stretch keep their place in every zone.
 */
class EventTimeline extends HTMLElement {
  #rows: DayRow[] = [];

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLLIElement>('[data-day] > .evs > li')].map(readRow);
    onDisplayedZone((zone) => this.#show(zone));
  }

  #show(zone: string | null): number {
    const clocks: { name: string; zone: string }[] = JSON.parse(this.dataset['clocks'] ?? '[]');
    for (const row of this.#rows) {
      row.day = row.instant === null || zone === null ? row.reportedDay : civilAt(row.instant, zone).date;
      row.clock = row.instant === null ? null : civilAt(row.instant, zone ?? row.zone);
      if (row.instant !== null) showDayShift(row.item, row.instant, row.day, clocks);
    }
    keepPlace(this.#rows, () => arrangeDays(this, this.#rows));
    return this.#rows.filter((row) => row.day !== row.reportedDay).length;
  }
}

function readRow(item: HTMLLIElement, index: number): DayRow {
  const time = item.querySelector<HTMLTimeElement>('time[data-clock="row"]');
  const day = item.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? '';
  const zone = time?.dataset['zone'] ?? 'UTC';
  const instant = time ? Date.parse(time.dateTime) : null;
  return {
    item,
    at: Number(item.dataset['at']),
    index,
    instant,
    zone,
    reportedDay: day,
    day,
    clock: instant === null ? null : civilAt(instant, zone),
  };
}

/** Keeps what the reader is looking at where it is, and the focus on what had it. */
function keepPlace(rows: readonly DayRow[], change: () => void): void {
  const focused = document.activeElement;
  const seen = scrollY > 0 ? rows.find(({ item }) => item.getBoundingClientRect().bottom > 0) : undefined;
  const top = seen?.item.getBoundingClientRect().top ?? 0;
  change();
  if (seen) scrollBy({ top: seen.item.getBoundingClientRect().top - top, behavior: 'instant' });
  if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus({ preventScroll: true });
}

customElements.define('event-timeline', EventTimeline);
