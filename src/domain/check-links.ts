import type { Draft } from './read-event.ts';
import type { Problem, Reason } from './problem.ts';
import type { ReadVocabulary } from './read-vocabulary.ts';
import { VOCABULARY_FILES } from './read-vocabulary.ts';
import { repeated } from './repeated.ts';
import { parsePlainDate } from './time/plain-date.ts';

/** Finds rows of links.yaml about addresses that no source has, rows that stand twice, and days that never were. */
export function findLinkProblems({ lists, locate }: ReadVocabulary, drafts: readonly Draft[]): Problem[] {
  const links = lists.links ?? [];
  if (links.length === 0) return [];
  // While the sources of an event cannot be read, no address can be said to be unknown.
  const isComplete = drafts.every(({ unsound }) => !unsound.has('sources'));
  const known = new Set(drafts.flatMap(({ sources }) => sources.flatMap(({ url, archived }) => [url, archived])));
  const seen = new Set<string>();
  return links.flatMap((link, index) => {
    const report = (field: keyof typeof link, reason: Reason | null): Problem[] =>
      reason ? [{ file: VOCABULARY_FILES.links, ...locate.links([index, field]), ...reason }] : [];
    const isRepeated = seen.has(link.url);
    seen.add(link.url);
    return [
      ...report('url', isRepeated ? repeated(link.url, VOCABULARY_FILES.links) : null),
      ...report('url', !isComplete || known.has(link.url) ? null : unknownLink(link.url)),
      ...(['checked', 'firstFailure', 'lastFailure'] as const).flatMap((field) => {
        const date = link[field];
        return report(field, date === undefined || parsePlainDate(date) ? null : noDay(date));
      }),
    ];
  });
}

function unknownLink(url: string): Reason {
  return {
    rule: 'link-unused',
    message: `No source has the address ${url}.`,
    hint: 'Delete this row; npm run links writes one for every address that sources have.',
  };
}

function noDay(date: string): Reason {
  return { rule: 'date-impossible', message: `There is no day ${date} in the calendar.`, hint: 'Write a day that exists.' };
}
