import type { Correction, Event } from '../domain/event.ts';
import type { PlainDate } from '../domain/time/plain-date.ts';
import type { Corpus } from './corpus.ts';
import type { ListPage } from './parts.ts';
import { behindPage } from './parts.ts';

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

/** The day on which what a page of them shows last changed; what was removed is listed on the first. Null where there is nothing. */
export function correctionsChange(
  page: Pick<ListPage<DatedCorrection>, 'part' | 'items' | 'parts'>,
  { vocabulary }: Pick<Corpus, 'vocabulary'>,
): PlainDate | null {
  const removed = page.part === null ? vocabulary.removed.map(({ date }) => date) : [];
  const corrected = behindPage(page).map(({ correction }) => correction.date);
  return [...removed, ...corrected].sort().at(-1) ?? null;
}
