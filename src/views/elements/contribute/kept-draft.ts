import { readStored, store } from '../storage.ts';
import type { EntryDraft } from './entry-draft.ts';
import { parseDraft } from './entry-draft.ts';

/** The draft that the device keeps: one of a new event, and one of the event that was edited last. `base` tells sites of one host apart. */
export class KeptDraft {
  readonly #name: string;
  readonly #edited: string;

  constructor(base: string, edited: string) {
    this.#name = `${edited === '' ? 'entry-draft' : 'entry-edit'}:${base}`;
    this.#edited = edited;
  }

  /** Null where nothing is kept, nothing of this event, or nothing that is a draft. */
  read(): EntryDraft | null {
    const kept = readStored(this.#name);
    if (kept === null) return null;
    try {
      const draft = parseDraft(JSON.parse(kept));
      return draft?.edited === this.#edited ? draft : null;
    } catch {
      return null;
    }
  }

  /** Says whether the device kept it. */
  write(draft: EntryDraft): boolean {
    return store(this.#name, JSON.stringify(draft));
  }

  forget(): void {
    store(this.#name, null);
  }
}
