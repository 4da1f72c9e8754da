import type { ReadCorpus } from '../domain/cross-check.ts';
import { outsideCheck } from '../domain/cross-check.ts';
import { sortDraftProblems } from '../domain/draft.ts';
import type { Problem } from '../domain/problem.ts';
import { usableOffices } from '../domain/read-vocabulary.ts';
import type { EventText } from './read-events.ts';
import { readEvents } from './read-events.ts';

/** What is done with drafts: nothing, a check for faults, or also a list of what each of them lacks. */
export type DraftsMode = 'skip' | 'check' | 'list';

/** The drafts of a content root. */
export interface CheckedDrafts {
  readonly count: number;
  /** How many were read. */
  readonly checked: number;
  /** How many lack something. */
  readonly unfinished: number;
  readonly faults: readonly Problem[];
  /** What they lack; empty unless it was asked for. */
  readonly open: readonly Problem[];
}

// An import can leave tens of thousands of drafts: so many are held as read at a time, too few for threads with memory of their own.
const BATCH = 1000;

/** Checks drafts against the content around them. Nothing but problems is kept of them. */
export async function checkDrafts(
  texts: readonly EventText[],
  corpus: ReadCorpus,
  mode: DraftsMode,
  now: number | null,
): Promise<CheckedDrafts> {
  const result = { count: texts.length, checked: 0, unfinished: 0, faults: [] as Problem[], open: [] as Problem[] };
  if (mode === 'skip') return result;
  const check = outsideCheck(corpus, now);
  const offices = usableOffices(corpus.vocabulary.lists.offices);
  for (let from = 0; from < texts.length; from += BATCH) {
    for (const read of await readEvents(texts.slice(from, from + BATCH), offices)) {
      const { faults, open } = sortDraftProblems(check(read));
      result.faults.push(...faults);
      if (mode === 'list') result.open.push(...open);
      if (open.length > 0) result.unfinished++;
      result.checked++;
    }
  }
  return result;
}
