import type { Event } from '../domain/event.ts';
import type { Site } from '../domain/vocabulary.ts';

/** Somebody who wrote entries, as they named themselves. */
export interface Credited {
  readonly name: string;
  /** Their own page, as the last entry that has one gives it. */
  readonly url: string | undefined;
  /** Their entries, those added last first. */
  readonly events: readonly Event[];
}

/** The path of the page that lists contributors. */
export const CONTRIBUTORS_PATH = '/contributors/';

/** What the page says of itself: `credit` is that of site.yaml. */
export function contributorsWords(credit: Site['credit']): { readonly intro: string; readonly nobody: string } {
  if (credit === 'git')
    return {
      intro: 'Who wrote entries of this record, as they named themselves there or in the history of its repository.',
      nobody: 'Nobody is named yet.',
    };
  return {
    intro: 'Who wrote entries of this record, as they named themselves. Nobody stands here who did not ask for it.',
    nobody: 'Nobody has asked to be named yet.',
  };
}

const collator = new Intl.Collator('en');

/** Everybody who is named as a contributor, by name. Nobody is named of whom no entry says so. */
export function listContributors(events: readonly Event[]): Credited[] {
  const credits = [...events]
    .sort((a, b) => (a.added < b.added ? 1 : a.added > b.added ? -1 : 0))
    .flatMap((event) => event.contributors.map((contributor) => ({ event, ...contributor })));
  return [...Map.groupBy(credits, ({ name }) => name)]
    .map(([name, own]) => ({
      name,
      url: own.flatMap(({ url }) => url ?? [])[0],
      events: [...new Set(own.map(({ event }) => event))],
    }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
}

/** Where a contributor stands on their page, behind the #. Two names never have the same one, whatever letters they are written in. */
export function contributorAnchor(name: string): string {
  const written = name.replace(/[^A-Za-z0-9-]/gu, (letter) =>
    letter === ' ' ? '.' : `_${(letter.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return `by-${written}`;
}

// So many links to entries have room on the page, however many contributors there are.
const MOST_LINKS = 600;
const MOST_EACH = 12;

/** How many entries of each contributor are named: fewer the more contributors there are, but at least one. */
export function entriesNamed(contributors: number): number {
  return Math.max(1, Math.min(MOST_EACH, Math.floor(MOST_LINKS / Math.max(1, contributors))));
}
