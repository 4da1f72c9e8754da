import type { Problem } from './problem.ts';

/** Where drafts stand that are not filed among the events yet. */
export const DRAFTS_FOLDER = 'drafts';

// What a draft may still lack, or have to wait for. Everything else is as wrong in a draft as it is in an entry.
const OPEN_RULES: ReadonlySet<string> = new Set(['field-missing', 'source-trace', 'when-after-known']);

/** Whether a text says in its front matter that it is a draft; cheaper than reading the whole of it. */
export function saysDraft(text: string): boolean {
  const end = text.indexOf('\n---', 3);
  return /\ndraft:[ \t]*true[ \t]*(?:#.*)?\r?$/m.test(end === -1 ? text : text.slice(0, end));
}

/** Parts the problems of a draft into faults and what is only left to write. */
export function sortDraftProblems(problems: readonly Problem[]): {
  readonly faults: readonly Problem[];
  readonly open: readonly Problem[];
} {
  return {
    faults: problems.filter(({ rule }) => !OPEN_RULES.has(rule)),
    open: problems.filter(({ rule }) => OPEN_RULES.has(rule)),
  };
}

/** A file among the drafts that does not say whether it is one: it would be published because a line was forgotten. */
export function undecidedDraft(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'draft-undecided',
    message: `The file stands in ${DRAFTS_FOLDER}/, but does not say whether it is a draft.`,
    hint: `Write draft: true, or draft: false to publish it; or move it to ${file.replace(DRAFTS_FOLDER, 'events')}.`,
  };
}
