import { findUnlocked } from '../derived/published/find-unlocked.ts';
import { listPublished } from '../derived/published/list-published.ts';
import { errorsOf } from '../domain/rules/rules.ts';
import type { CheckCall } from './check-call.ts';
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
  call: Extract<CheckCall, { kind: 'check' }>,
  place: CheckPlace,
  memo: ReadingMemo,
  now: number,
): Promise<{ readonly output: string; readonly status: 0 | 1 }> {
  const { files, problems, lock, values } = await readTexts(texts, memo, now);
  const shown = selectProblems(problems, { paths: call.paths, ...place });
  const unlocked = values && lock !== null && call.paths.length === 0 ? findUnlocked(lock, listPublished(values)).length : 0;
  const more = call.format === 'text' && shown.length > 0 ? 'What a rule means: npm run check -- --explain RULE\n' : '';
  const failing = call.strict ? shown : errorsOf(shown);
  return {
    output:
      renderReport(files, shown, call.format, place.prefix) +
      (unlocked > 0 ? renderNote(unlockedWords(unlocked), call.format) : '') +
      more,
    status: failing.length > 0 ? 1 : 0,
  };
}

function unlockedWords(count: number): string {
  const what = count === 1 ? 'One entry is new or has new parts' : `${count} entries are new or have new parts`;
  return `${what}: npm run publish-ids puts that into the lock file once it is published.`;
}
