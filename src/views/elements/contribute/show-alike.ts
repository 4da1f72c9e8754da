import { chunkOf, CHUNK_SIZE } from '../../../derived/browse/chunks.ts';
import type { EventRecord } from '../../../derived/exports/export-record.ts';
import { made, madeLink } from '../search/made.ts';
import { TimelineData } from '../timeline-data.ts';
import type { AlikeQuery } from './find-alike.ts';
import { findAlike } from './find-alike.ts';

/** Shows events that may be the one that is being written; `events` and `timeline` are addresses with a slash at their end. */
export class AlikeNotice {
  readonly #box: HTMLElement | null;
  readonly #events: string;
  readonly #data: TimelineData;
  #asked = '';

  constructor(form: HTMLFormElement, events: string, timeline: string) {
    this.#box = form.querySelector('[data-alike]');
    this.#events = events;
    this.#data = new TimelineData(timeline, undefined);
  }

  /** Looks again where the question is another one. Null asks for nothing. */
  async show(query: AlikeQuery | null): Promise<void> {
    const asked = JSON.stringify(query);
    if (asked === this.#asked || !this.#box) return;
    this.#asked = asked;
    const found = query ? await this.#find(query) : [];
    // Somebody has gone on typing meanwhile.
    if (asked !== this.#asked) return;
    this.#box.hidden = found.length === 0;
    this.#box
      .querySelector('ul')
      ?.replaceChildren(
        ...found.map(({ id, title, when }) => made('li', '', madeLink(`${this.#events}${id}/`, '', title), `, ${when.words}`)),
      );
  }

  /** Without a connection there is nothing to compare with; the form does not need it. */
  async #find(query: AlikeQuery): Promise<EventRecord[]> {
    try {
      const [{ ids }, index] = await Promise.all([this.#data.ids(), this.#data.index()]);
      return await Promise.all(findAlike(query, ids, index).map((position) => this.#record(position)));
    } catch {
      return [];
    }
  }

  async #record(position: number): Promise<EventRecord> {
    const response = await fetch(`${this.#data.base}rows/${chunkOf(position)}.json`);
    const records: EventRecord[] = await response.json();
    const record = records[position % CHUNK_SIZE];
    if (!record) throw new Error('There is no such event.');
    return record;
  }
}
