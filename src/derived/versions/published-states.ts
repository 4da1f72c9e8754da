import { saysDraft } from '../../domain/draft.ts';
import { findChanges, isWriting } from './find-changes.ts';
import type { FileState } from './follow-file.ts';
import { readStatement } from './statement.ts';
import type { NamedLists } from './value-words.ts';
import type { VersionText } from './version.ts';

/** A state of a file that was published, with those who wrote what it told anew, in the order in which they came to it. */
export type PublishedState = Omit<FileState, 'steps'> & { readonly authors: readonly string[] };

type TextOf = (blob: string) => VersionText;

/**
 * Leaves out, of the states of a file from newest to oldest, those in which it was a draft: what was a draft then was published nowhere.
 * Who wrote in a draft is an author of what was published of it; who only published it, or wrote the same otherwise on its way into a
 * merge, wrote nothing.
 */
export function publishedStates(states: readonly FileState[], textOf: TextOf, lists: NamedLists): PublishedState[] {
  const published: PublishedState[] = [];
  let last: VersionText | null = null;
  let authors: readonly string[] = [];
  for (const { steps, ...state } of states.toReversed()) {
    const text = textOf(state.blob);
    const wrote = isWeighed({ steps }) ? weighSteps({ steps }, textOf, lists) : steps.flatMap((step) => step.authors);
    if (isWrittenDraft(last, text, lists)) authors = [...new Set([...authors, ...wrote])];
    last = text;
    if (isDraftText(text)) continue;
    published.push({ ...state, authors });
    authors = [];
  }
  return published.reverse();
}

/** Names of all that `publishedStates` asks for the text of. */
export function blobsOf({ blob, steps }: FileState): string[] {
  const parts = isWeighed({ steps }) ? steps.flatMap((step) => [step.before, step.blob]) : [];
  return [blob, ...parts.filter((part) => part !== null)];
}

type Steps = Pick<FileState, 'steps'>;

/** Whether there is anybody to tell apart. Of one author the version itself shows whether they wrote something. */
function isWeighed({ steps }: Steps): boolean {
  return new Set(steps.map(({ authors }) => authors.join('\n'))).size > 1;
}

function weighSteps({ steps }: Steps, textOf: TextOf, lists: NamedLists): string[] {
  return steps.flatMap(({ authors, before, blob }) => {
    if (before === null || blob === null) return authors;
    return isWritten(textOf(before), textOf(blob), lists) ? authors : [];
  });
}

/** Whether a draft tells something else than what was before it, or what it became; between two published texts their versions decide. */
function isWrittenDraft(before: VersionText | null, after: VersionText, lists: NamedLists): boolean {
  if (before === null || (!isDraftText(before) && !isDraftText(after))) return true;
  return isWritten(before, after, lists);
}

function isWritten(before: VersionText, after: VersionText, lists: NamedLists): boolean {
  const [old = null, now = null] = [before, after].map((text) => (text.kind === 'text' ? readStatement(text.text) : null));
  return isWriting(findChanges(old, now, lists));
}

function isDraftText(text: VersionText): boolean {
  return text.kind === 'text' && saysDraft(text.text);
}
