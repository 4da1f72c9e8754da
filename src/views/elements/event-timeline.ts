import { civilAt } from '../../domain/time/zoned.ts';
import type { CountWords } from './arrange-rows.ts';
import { arrangeRows } from './arrange-rows.ts';
import { onDisplayedZone } from './displayed-zone.ts';
import { matchingWords } from './section-words.ts';
import { showDayShift } from './shown-day-shift.ts';
import { showTimes } from './shown-times.ts';
import type { TimelineRow } from './timeline-row.ts';
import { readRows } from './timeline-row.ts';
import type { Models } from './timeline-sections.ts';
import { learnModels } from './timeline-sections.ts';

/**
 * A timeline whose timed events stand under the day they have in the displayed zone. Events known only to a day, a month
 * or a stretch keep their place in every zone. Others may choose which rows it shows.
 */
export class EventTimeline extends HTMLElement {
  #shown: readonly TimelineRow[] = [];
  #zone: string | null = null;
  #words: CountWords | null = null;
  readonly #models: Models = { day: null, month: null, vague: null };
  #clocks: readonly { readonly name: string; readonly zone: string }[] = [];

  connectedCallback(): void {
    this.#clocks = JSON.parse(this.dataset['clocks'] ?? '[]');
    this.#shown = this.read(this);
    onDisplayedZone((zone) => this.#showZone(zone));
  }

  /** The rows it shows, in the order in which they were asked for. */
  get rows(): readonly TimelineRow[] {
    return this.#shown;
  }

  /** Reads rows that the server wrote, here or in a fragment. They are not shown by that. */
  read(root: ParentNode): TimelineRow[] {
    learnModels(this.#models, root);
    return readRows(root);
  }

  /** Shows these rows and no others; `words` counts a section of which not all events are asked for. */
  show(rows: readonly TimelineRow[], words: CountWords | null): void {
    this.#shown = rows;
    this.#words = words;
    this.#arrange();
  }

  #showZone(zone: string | null): number {
    this.#zone = zone;
    keepPlace(this.#shown, () => this.#arrange());
    return this.#shown.filter((row) => row.day !== row.reportedDay).length;
  }

  #arrange(): void {
    const zone = this.#zone;
    for (const row of this.#shown) if (row.shownZone !== zone) this.#setClock(row, zone);
    arrangeRows(
      this,
      this.#shown,
      this.#models,
      zone === null ? this.#words : this.#words && ((_, shown) => matchingWords(shown)),
    );
  }

  #setClock(row: TimelineRow, zone: string | null): void {
    const first = row.shownZone === undefined;
    row.shownZone = zone;
    // As the server wrote it, a row is right already.
    if (first && zone === null) return;
    showTimes(row.element, zone);
    if (row.instant === null || row.reportedDay === null) return;
    row.clock = civilAt(row.instant, zone ?? row.zone);
    row.day = zone === null ? row.reportedDay : row.clock.date;
    showDayShift(row.element, row.instant, row.day, this.#clocks);
  }
}

/** Keeps what the reader is looking at where it is, and the focus on what had it. */
function keepPlace(rows: readonly TimelineRow[], change: () => void): void {
  const focused = document.activeElement;
  const seen = scrollY > 0 ? rows.find(({ element }) => element.getBoundingClientRect().bottom > 0) : undefined;
  const top = seen?.element.getBoundingClientRect().top ?? 0;
  change();
  const hold = (): void => {
    const moved = seen ? seen.element.getBoundingClientRect().top - top : 0;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
  };
  hold();
  const held = scrollY;
  // Rows that are laid out late get their true height in the frame after; a reader who has scrolled by then is left alone.
  requestAnimationFrame(() => requestAnimationFrame(() => scrollY === held && hold()));
  if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus({ preventScroll: true });
}

customElements.define('event-timeline', EventTimeline);
