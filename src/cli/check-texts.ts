import { findUnlocked } from '../derived/published/find-unlocked.ts';
import { listPublished } from '../derived/published/list-published.ts';
import { errorsOf } from '../domain/rules/rules.ts';
import type { ContentCheck } from './check-call.ts';
import type { CheckedDrafts } from './check-drafts.ts';
import type { ReadingMemo } from './read-texts.ts';
import { readTexts } from './read-texts.ts';
import { renderNote, renderReport } from './report.ts';
import { selectProblems } from './select-problems.ts';

/** Where a check is made: the content folder, the folder the command was started in, and what stands before the paths of files. */
export interface CheckPlace {
  readonly root: string;
  readonly cwd: string;
  readonly prefix: string;
}

/** Checks the texts of a content root as the command line asks, and renders the result; `status` is the exit status. */
export async function checkTexts(
  texts: ReadonlyMap<string, string>,
  call: ContentCheck,
  place: CheckPlace,
  memo: ReadingMemo,
  now: number,
): Promise<{ readonly output: string; readonly status: 0 | 1 }> {
  const { files, problems, lock, values, drafts } = await readTexts(texts, memo, now, call.drafts ? 'list' : 'check');
  const selection = { paths: call.paths, ...place };
  const shown = selectProblems(problems, selection);
  const open = call.format === 'text' ? selectProblems(drafts.open, selection) : [];
  const unlocked = values && lock !== null && call.paths.length === 0 ? findUnlocked(lock, listPublished(values)).length : 0;
  const more = call.format === 'text' && shown.length > 0 ? 'What a rule means: npm run check -- --explain RULE\n' : '';
  const failing = call.strict ? shown : errorsOf(shown);
  return {
    output:
      renderReport(files, shown, call.format, place.prefix) +
      (drafts.count > 0 && call.paths.length === 0 ? renderNote(draftWords(drafts), call.format) : '') +
      (open.length > 0 ? `\n${renderReport(drafts.count, open, 'text', place.prefix)}` : '') +
      (unlocked > 0 ? renderNote(unlockedWords(unlocked), call.format) : '') +
      more,
    status: failing.length > 0 ? 1 : 0,
  };
}

function draftWords({ count, unfinished }: CheckedDrafts): string {
  const what =
    count === 1 ? 'One entry is a draft and is published nowhere' : `${count} entries are drafts and are published nowhere`;
  return unfinished === 0 ? `${what}.` : `${what}; ${unfinished} of them lack something: npm run check -- --drafts says what.`;
}

function unlockedWords(count: number): string {
  const what = count === 1 ? 'One entry is new or has new parts' : `${count} entries are new or have new parts`;
  const them = count === 1 ? 'it in once it is' : 'them in once they are';
  return `${what}. Nothing is missing: published.lock takes ${them} published, by npm run publish-ids; the deployment to GitHub Pages proposes that by itself.`;
}
