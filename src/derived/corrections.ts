import type { Correction, Event } from '../domain/event.ts';
import type { Corpus } from './corpus.ts';

/** A correction and the entry it changed. */
export interface DatedCorrection {
  readonly event: Event;
  readonly correction: Correction;
}

/** Every correction of every entry, oldest first; of those of one day, the later event first. */
export function listCorrections(corpus: Corpus): DatedCorrection[] {
  return corpus.events
    .flatMap((event) => event.corrections.map((correction) => ({ event, correction })))
    .reverse()
    .sort((a, b) => (a.correction.date < b.correction.date ? -1 : a.correction.date > b.correction.date ? 1 : 0));
}
