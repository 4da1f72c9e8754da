import { saysDraft } from '../../domain/draft.ts';
import { findChanges, isWriting } from './find-changes.ts';
import type { FileState } from './follow-file.ts';
import { readStatement } from './statement.ts';
import type { NamedLists } from './value-words.ts';
import type { VersionText } from './version.ts';

/**
 * Leaves out, of the states of a file from newest to oldest, those in which it was a draft: what was a draft then was published nowhere.
 * Who wrote in a draft is an author of what was published of it; who only published it wrote nothing.
 */
export function publishedStates(
  states: readonly FileState[],
  textOf: (blob: string) => VersionText,
  lists: NamedLists,
): FileState[] {
  const published: FileState[] = [];
  let last: VersionText | null = null;
  let authors: readonly string[] = [];
  for (const state of states.toReversed()) {
    const text = textOf(state.blob);
    if (isWritten(last, text, lists)) authors = [...new Set([...authors, ...state.authors])];
    last = text;
    if (isDraftText(text)) continue;
    published.push({ ...state, authors });
    authors = [];
  }
  return published.reverse();
}

/** Whether a text tells something else than the one before it; between two that were published it is left to their versions. */
function isWritten(before: VersionText | null, after: VersionText, lists: NamedLists): boolean {
  if (before === null || (!isDraftText(before) && !isDraftText(after))) return true;
  const [old = null, now = null] = [before, after].map((text) => (text.kind === 'text' ? readStatement(text.text) : null));
  return isWriting(findChanges(old, now, lists));
}

function isDraftText(text: VersionText): boolean {
  return text.kind === 'text' && saysDraft(text.text);
}
