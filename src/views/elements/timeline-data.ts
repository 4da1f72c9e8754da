import type { Bits } from '../../derived/browse/bits.ts';
import { allBits } from '../../derived/browse/bits.ts';
import type { EventIds, NamedEvent } from '../../derived/browse/event-ids.ts';
import { findEvent } from '../../derived/browse/event-ids.ts';
import type { FacetIndex } from '../../derived/browse/index-format.ts';
import type { OpenIndex } from '../../derived/browse/select.ts';
import { openIndex } from '../../derived/browse/select.ts';

/** What a timeline loads besides its page, each once and only when it is needed. */
export class TimelineData {
  /** Address of the timeline, with a slash at its end. */
  readonly base: string;
  readonly #year: string | undefined;
  #opening: Promise<OpenIndex> | null = null;
  #ids: Promise<EventIds> | null = null;

  /** `year` limits what is shown to one year. */
  constructor(base: string, year: string | undefined) {
    this.base = base;
    this.#year = year;
  }

  /** The filter index. Throws an Error where it cannot be loaded; asking again tries again. */
  index(): Promise<OpenIndex> {
    return (this.#opening ??= this.#fetch<FacetIndex>('index.json')
      .then(openIndex)
      .catch((error: unknown) => {
        this.#opening = null;
        throw error;
      }));
  }

  /** The events that the page can show. */
  within(index: OpenIndex): Bits {
    if (this.#year === undefined) return allBits(index.total);
    return index.facets.year.find(({ id }) => id === this.#year)?.events ?? allBits(0);
  }

  /** The event of an id that it has or had; null when there is none. */
  async find(id: string): Promise<NamedEvent | null> {
    return findEvent(await (this.#ids ??= this.#fetch<EventIds>('ids.json')), id);
  }

  async #fetch<T>(file: string): Promise<T> {
    const response = await fetch(`${this.base}${file}`);
    if (!response.ok) throw new Error(`${file} could not be loaded (${response.status}).`);
    return response.json();
  }
}
