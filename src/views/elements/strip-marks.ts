import type { Bits } from '../../derived/browse/bits.ts';
import { hasBit, positionsOf } from '../../derived/browse/bits.ts';
import type { Columns } from '../../derived/browse/columns.ts';
import { columnAt, mergeStretches, shareOf } from '../../derived/browse/columns.ts';
import type { OpenIndex } from '../../derived/browse/select.ts';

/** What a strip draws of the events of its page. */
interface Drawn {
  /** Positions of events with a known day, in the order of the rings, and the column of each. */
  readonly order: readonly number[];
  readonly column: readonly number[];
  /** Positions of events whose day is not known. */
  readonly vague: readonly number[];
}

/** Draws which events of the strip match: rings of the others fade, bars shrink, stretches are drawn anew. */
export class StripMarks {
  readonly #svg: SVGSVGElement;
  readonly #columns: Columns;
  #drawn: Drawn | null = null;

  constructor(svg: SVGSVGElement, columns: Columns) {
    this.#svg = svg;
    this.#columns = columns;
  }

  show(index: OpenIndex, within: Bits, matches: Bits): void {
    const drawn = (this.#drawn ??= sortEvents(index, within, this.#columns));
    const rings = this.#svg.querySelectorAll('circle');
    drawn.order.forEach((position, place) => rings[place]?.classList.toggle('off', !hasBit(matches, position)));
    const bars = this.#svg.querySelectorAll('rect.match');
    if (bars.length > 0) this.#showBars(bars, drawn, matches);
    this.#showStretches(index, drawn, matches);
  }

  #showBars(bars: NodeListOf<Element>, { order, column }: Drawn, matches: Bits): void {
    const counts = new Array<number>(bars.length).fill(0);
    order.forEach((position, place) => {
      const at = column[place] ?? 0;
      if (hasBit(matches, position)) counts[at] = (counts[at] ?? 0) + 1;
    });
    const [step, foot] = [Number(this.#svg.dataset['step']), Number(this.#svg.dataset['foot'])];
    bars.forEach((bar, place) => {
      const height = (counts[place] ?? 0) * step;
      bar.setAttribute('height', String(height));
      bar.setAttribute('y', String(foot - height));
    });
  }

  #showStretches({ first, last }: OpenIndex, { vague }: Drawn, matches: Bits): void {
    const group = this.#svg.querySelector('.spans');
    const model = group?.querySelector('rect');
    if (!group || !model) return;
    const { starts, end } = this.#columns;
    const clamp = (day: number): number => Math.min(end - 1, Math.max(starts[0] ?? 0, day));
    const stretches = vague
      .filter((position) => hasBit(matches, position))
      .map((position) => [clamp(first[position] ?? 0), clamp(last[position] ?? 0)] as const);
    const rects = mergeStretches(stretches).map(([from, to]) => {
      const rect = model.cloneNode() as SVGRectElement;
      const x = shareOf(this.#columns, from);
      rect.removeAttribute('display');
      rect.setAttribute('x', `${x * 100}%`);
      rect.setAttribute('width', `${(shareOf(this.#columns, to + 1) - x) * 100}%`);
      return rect;
    });
    // With nothing to draw one stays as the model of the next.
    if (rects.length === 0) model.setAttribute('display', 'none');
    group.replaceChildren(...(rects.length > 0 ? rects : [model]));
  }
}

function sortEvents({ first, last }: OpenIndex, within: Bits, columns: Columns): Drawn {
  const all = positionsOf(within);
  const isKnown = (position: number): boolean => (last[position] ?? 0) - (first[position] ?? 0) <= 1;
  const known = all
    .filter(isKnown)
    .map((position) => ({ position, column: columnAt(columns, first[position] ?? 0) }))
    .sort((a, b) => a.column - b.column || a.position - b.position);
  return {
    order: known.map(({ position }) => position),
    column: known.map(({ column }) => column),
    vague: all.filter((position) => !isKnown(position)),
  };
}
