import type { Entered, RepeatedIndex } from './alike/find-repeated.ts';
import { findRepeated } from './alike/find-repeated.ts';
import type { BodyContext } from './check-body.ts';
import { findBodyProblems } from './check-body.ts';
import type { EventContext } from './check-event.ts';
import { findEventProblems } from './check-event.ts';
import { problemAt } from './entry.ts';
import type { ParseTree } from './mdx/parse-tree.ts';
import type { Problem } from './problem.ts';
import { compareProblems } from './problem.ts';
import type { Draft, ReadEvent } from './read-event.ts';
import { readEvent } from './read-event.ts';
import type { ById, Office } from './vocabulary.ts';

/** All that one event can be checked against without the files of the others. */
export interface EntryContext extends EventContext, Omit<BodyContext, 'own'> {
  readonly repeated: RepeatedIndex;
}

/**
 * Checks the text of one event, as the command and the form in the browser do. `file` is its path below the content root; `zones` are the
 * places whose zones can be used. What needs other files is left to the cross-check: ids and aliases that are taken, and titles of pages.
 */
export function checkEvent(
  { file, text }: { readonly file: string; readonly text: string },
  context: EntryContext,
  zones: ById<Office>,
  parse: ParseTree,
): Problem[] {
  const read = readEvent(file, text, zones, parse);
  const { events } = context;
  // Whoever names the entry itself is told so, and not that there is no such event.
  const names = events.names && new Set(events.names).add(read.draft.id);
  return findOwnProblems(read, { ...context, events: { ...events, names } }).sort(compareProblems);
}

/** Finds all that is wrong with one event as read. */
export function findOwnProblems(read: ReadEvent, context: EntryContext): Problem[] {
  const repeated = findRepeated(comparable(read.draft), context.repeated);
  return [
    ...read.problems,
    ...read.entry.lints,
    ...findEventProblems(read, context),
    ...findBodyProblems(read.entry, { own: read.draft, ...context }),
    ...(repeated === null ? [] : [repeatedProblem(read, repeated)]),
  ];
}

/** What of an event as far as it could be read is compared with others. */
export function comparable(draft: Draft): Entered {
  const { id, title, kind, organisations, added, related, when } = draft;
  return { id, title, kind, organisations, added, related, first: when?.first ?? null, last: when?.last ?? null };
}

function repeatedProblem({ entry }: ReadEvent, other: string): Problem {
  return problemAt(entry, ['title'], {
    rule: 'event-repeated',
    message: `"${other}" tells nearly the same of the same organisation and day.`,
    hint: `If it is the same event, add to that entry and remove this one. If it is another, write "${other}" under related.`,
  });
}
