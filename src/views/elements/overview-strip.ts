import type { Bits } from '../../derived/browse/bits.ts';
import type { Unit } from '../../derived/browse/columns.ts';
import { columnsBy, dayOf } from '../../derived/browse/columns.ts';
import type { Query } from '../../derived/browse/query.ts';
import type { OpenIndex } from '../../derived/browse/select.ts';
import { formatDate } from '../../domain/time/words.ts';
import { stretchWords } from './filter-chips.ts';
import { dragStrip } from './strip-drag.ts';
import { StripMarks } from './strip-marks.ts';
import type { StripWindow } from './strip-window.ts';
import { datesOf, dayAtKey, moveEdge, windowOf } from './strip-window.ts';
import { fillMonths } from './month-selects.ts';

/** What the reader does with the strip. */
export interface StripWishes {
  /** Loads what filtering needs, as soon as somebody comes near. */
  readonly near: () => void;
  readonly choose: (dates: Pick<Query, 'from' | 'to'>) => void;
  readonly jump: (day: string) => void;
}

/** The density strip: a window of days that two sliders, the pointer or two lists of months move. */
export class OverviewStrip {
  readonly #root: HTMLElement;
  readonly #marks: StripMarks;
  readonly #selects: (window: StripWindow) => void;
  #window: StripWindow;
  #moving = false;

  constructor(root: HTMLElement, plot: HTMLElement, svg: SVGSVGElement, wishes: StripWishes) {
    const columns = columnsBy((root.dataset['unit'] ?? 'day') as Unit, root.dataset['first'] ?? '', root.dataset['last'] ?? '');
    this.#root = root;
    this.#marks = new StripMarks(svg, columns);
    this.#window = windowOf({ start: columns.starts[0] ?? 0, end: columns.end - 1 }, null, null);
    const move = (window: StripWindow): void => {
      this.#moving = true;
      this.#draw(window);
    };
    const commit = (): void => {
      this.#moving = false;
      wishes.choose(datesOf(this.#window));
    };
    this.#selects = fillMonths(root, this.#window, (window) => {
      move(window);
      commit();
    });
    for (const near of ['pointerenter', 'focusin']) root.addEventListener(near, wishes.near, { once: true });
    dragStrip(
      plot,
      () => this.#window,
      move,
      commit,
      (day) => wishes.jump(dayOf(day)),
    );
    for (const edge of ['from', 'to'] as const) this.#bindKeys(edge, move, commit);
    root.dataset['ready'] = '';
    this.#draw(this.#window);
  }

  /** Shows the days of a query, and which events match it. */
  show(query: Query, index: OpenIndex, within: Bits, matches: Bits): void {
    // What the reader is moving right now is newer than any answer.
    if (!this.#moving) this.#draw(windowOf(this.#window, query.from, query.to));
    this.#marks.show(index, within, matches);
  }

  #bindKeys(edge: 'from' | 'to', move: (window: StripWindow) => void, commit: () => void): void {
    const handle = this.#handle(edge);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    handle?.addEventListener('keydown', (event) => {
      const day = dayAtKey(event.key, this.#window[edge], this.#window);
      if (day === null) return;
      event.preventDefault();
      move(moveEdge(this.#window, edge, day));
      clearTimeout(waiting);
      // A key that is held moves the window many times; the list follows when it rests.
      waiting = setTimeout(commit, 150);
    });
  }

  #draw(window: StripWindow): void {
    this.#window = window;
    const { start, end, from, to } = window;
    const days = end + 1 - start;
    const [left, right] = [((from - start) / days) * 100, ((to + 1 - start) / days) * 100];
    const place = (selector: string, x: number, width: number): void => {
      const found = this.#root.querySelector<HTMLElement>(selector);
      if (!found) return;
      found.style.left = `${x}%`;
      found.style.width = `${width}%`;
    };
    place('[data-out="before"]', 0, left);
    place('[data-out="after"]', right, 100 - right);
    place('.dn-brush', left, right - left);
    for (const edge of ['from', 'to'] as const) {
      const handle = this.#handle(edge);
      if (!handle) continue;
      handle.ariaValueMin = String(start);
      handle.ariaValueMax = String(end);
      handle.ariaValueNow = String(window[edge]);
      handle.ariaValueText = formatDate(dayOf(window[edge]), 'long');
    }
    const words = this.#root.querySelector('[data-stretch]');
    if (words)
      words.textContent = from === start && to === end ? (this.#root.dataset['whole'] ?? '') : stretchWords(datesOf(window));
    this.#selects(window);
  }

  #handle(edge: 'from' | 'to'): HTMLElement | null {
    return this.#root.querySelector(`[data-handle="${edge}"]`);
  }
}
