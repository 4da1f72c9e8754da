import { LOCK_FILE } from '../derived/published/find-lost.ts';
import type { Problem } from '../domain/problem.ts';
import { VOCABULARY_FILES } from '../domain/read-vocabulary.ts';

/** Paths below the content root, by what they hold, each list sorted. */
export interface ContentFiles {
  readonly events: readonly string[];
  readonly stories: readonly string[];
  readonly charts: readonly string[];
  readonly lists: readonly string[];
  readonly unexpected: readonly string[];
}

// Drafts may stand apart from what is published, in a folder of their own.
const EVENT = /^(?:events|drafts)\/\d{4}\/[a-z0-9]+(-[a-z0-9]+)*\.mdx$/;
const STORY = /^stories\/[a-z0-9]+(-[a-z0-9]+)*\.mdx$/;
const CHART = /^charts\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/;
const LISTS: readonly string[] = Object.values(VOCABULARY_FILES);
// What a newsroom's own repository has beside its content: read by people and by git, never by the site.
const IGNORED = /(^|\/)(\.|README\.md$|LICENSE$)/;

/** Whether a file, by its path below the content root, is left alone: what git and editors keep there, and what people read. */
export function isIgnored(name: string): boolean {
  return IGNORED.test(name);
}

/** Sorts the files of a content root into events, stories, charts and lists; anything else but the lock file is unexpected. */
export function sortFiles(names: readonly string[]): ContentFiles {
  const sorted = names.filter((name) => !isIgnored(name)).sort();
  const known = (name: string): boolean =>
    EVENT.test(name) || STORY.test(name) || CHART.test(name) || LISTS.includes(name) || name === LOCK_FILE;
  return {
    events: sorted.filter((name) => EVENT.test(name)),
    stories: sorted.filter((name) => STORY.test(name)),
    charts: sorted.filter((name) => CHART.test(name)),
    lists: sorted.filter((name) => LISTS.includes(name)),
    unexpected: sorted.filter((name) => !known(name)),
  };
}

/** Refuses files that no part of the site reads: they would be lost in silence. */
export function findFileProblems(unexpected: readonly string[]): Problem[] {
  return unexpected.map((file) => ({
    file,
    line: 1,
    column: 1,
    rule: 'file-unexpected',
    message: 'No part of the site reads this file.',
    hint: 'An event is events/<year>/<id>.mdx, a story stories/<id>.mdx and a chart charts/<id>.yaml, where the id has lower-case letters, digits and hyphens only. Rename or remove the file.',
  }));
}
