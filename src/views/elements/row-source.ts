import { chunkOf } from '../../derived/browse/chunks.ts';
import type { EventTimeline } from './event-timeline.ts';
import type { TimelineRow } from './timeline-row.ts';

/** Rows by their position in the corpus: those of the page, and all others out of files of twenty, each fetched once. */
export class RowSource {
  readonly #timeline: EventTimeline;
  readonly #base: string;
  readonly #rows = new Map<number, TimelineRow>();
  readonly #chunks = new Map<number, Promise<void>>();

  /** `base` is the address of the folder of row files, with a slash at its end. */
  constructor(timeline: EventTimeline, base: string) {
    this.#timeline = timeline;
    this.#base = base;
    this.#keep(timeline.rows);
  }

  /** The rows at these positions if all are at hand, else null. */
  at(positions: readonly number[]): TimelineRow[] | null {
    const rows = positions.flatMap((position) => this.#rows.get(position) ?? []);
    return rows.length === positions.length ? rows : null;
  }

  /** The rows at these positions. Throws an Error where the server does not give them. */
  async load(positions: readonly number[]): Promise<TimelineRow[]> {
    const missing = new Set(positions.filter((position) => !this.#rows.has(position)).map(chunkOf));
    await Promise.all([...missing].map((chunk) => this.#fetch(chunk)));
    return positions.flatMap((position) => this.#rows.get(position) ?? []);
  }

  #fetch(chunk: number): Promise<void> {
    const known = this.#chunks.get(chunk);
    if (known) return known;
    const fetched = this.#read(chunk).catch((error: unknown) => {
      // What failed may be asked for again.
      this.#chunks.delete(chunk);
      throw error;
    });
    this.#chunks.set(chunk, fetched);
    return fetched;
  }

  async #read(chunk: number): Promise<void> {
    const response = await fetch(`${this.#base}${chunk}/`);
    if (!response.ok) throw new Error(`The rows of the timeline could not be loaded (${response.status}).`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    this.#keep(this.#timeline.read(document.adoptNode(page.body)));
  }

  #keep(rows: readonly TimelineRow[]): void {
    for (const row of rows) if (row.position !== null && !this.#rows.has(row.position)) this.#rows.set(row.position, row);
  }
}
