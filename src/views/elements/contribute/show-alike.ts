import { chunkOf } from '../../../derived/browse/chunks.ts';
import type { EventRecord } from '../../../derived/exports/export-record.ts';
import type { Comparable } from '../../../domain/alike/compare-events.ts';
import type { LikelyDuplicate } from '../../../domain/alike/find-likely-duplicates.ts';
import { findLikelyDuplicates } from '../../../domain/alike/find-likely-duplicates.ts';
import { made, madeLink } from '../search/made.ts';
import { TimelineData } from '../timeline-data.ts';
import { comparableRecord, findNear } from './find-alike.ts';

type Known = Comparable & { readonly words: string };

/** Addresses with a slash at their end: of the form, of the events and of the timeline. */
export interface AlikeAddresses {
  readonly base: string;
  readonly events: string;
  readonly timeline: string;
}

/** Shows events that may be the one that is being written, judged as the command for new entries does. */
export class AlikeNotice {
  readonly #box: HTMLElement | null;
  readonly #addresses: AlikeAddresses;
  readonly #data: TimelineData;
  /** Rows by the number of their file. */
  readonly #chunks = new Map<number, Promise<readonly EventRecord[]>>();
  #asked = '';

  constructor(form: HTMLFormElement, addresses: AlikeAddresses) {
    this.#box = form.querySelector('[data-alike]');
    this.#addresses = addresses;
    this.#data = new TimelineData(addresses.timeline, undefined);
  }

  /** Looks again where the question is another one. Null asks for nothing. */
  async show(candidate: Comparable | null): Promise<void> {
    const asked = JSON.stringify(candidate);
    if (asked === this.#asked || !this.#box) return;
    this.#asked = asked;
    const found = candidate ? await this.#find(candidate) : [];
    // Somebody has gone on typing meanwhile.
    if (asked !== this.#asked) return;
    this.#box.hidden = found.length === 0;
    this.#box.querySelector('ul')?.replaceChildren(...found.map((one) => this.#item(one)));
  }

  #item({ event: { id, title, words }, reasons }: LikelyDuplicate<Known>): HTMLElement {
    const { base, events } = this.#addresses;
    const edit = madeLink(`${base}?edit=${id}`, '', 'Edit this entry');
    edit.ariaLabel = `Edit this entry: ${title}`;
    const why = reasons.join(', ');
    return made(
      'li',
      '',
      madeLink(`${events}${id}/`, '', title),
      `, ${words}`,
      made('p', '', `${why.slice(0, 1).toUpperCase()}${why.slice(1)}. `, edit),
    );
  }

  /** Without a connection there is nothing to compare with; the form does not need it. */
  async #find(candidate: Comparable): Promise<LikelyDuplicate<Known>[]> {
    if (candidate.organisations.length === 0) return [];
    try {
      const positions = findNear(candidate, await this.#data.index());
      const chunks = await Promise.all([...new Set(positions.map(chunkOf))].map((chunk) => this.#chunk(chunk)));
      const known = chunks.flat().map((record) => ({ ...comparableRecord(record), words: record.when.words }));
      return findLikelyDuplicates(candidate, known);
    } catch {
      return [];
    }
  }

  #chunk(chunk: number): Promise<readonly EventRecord[]> {
    const loading = this.#chunks.get(chunk) ?? loadRecords(`${this.#data.base}rows/${chunk}.json`);
    this.#chunks.set(chunk, loading);
    loading.catch(() => this.#chunks.delete(chunk));
    return loading;
  }
}

async function loadRecords(address: string): Promise<readonly EventRecord[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
