import { formatDate } from '../../domain/time/words.ts';
import type { UnknownReason, Version, VersionKind } from './version.ts';

export const KIND_WORDS: Readonly<Record<VersionKind, string>> = {
  first: 'First version',
  correction: 'Correction',
  update: 'Update',
  wording: 'Wording',
};

const UNKNOWN_WORDS: Readonly<Record<UnknownReason, string>> = {
  'not-read': 'Nobody looked up which versions this entry had when these pages were built.',
  'no-git': 'These pages were built where the history of the record cannot be read, so its versions are not listed.',
  'no-repository': 'These pages were built from a record without a history, so its versions are not listed.',
  shallow: 'These pages were built from a record whose history is cut short, so its versions are not listed.',
  unreadable: 'These pages were built from a record whose history cannot be read, so its versions are not listed.',
  uncommitted: 'This entry is not in the history of the record yet, so it has no versions.',
};

/** Why no versions are listed, as a sentence to readers. */
export function unknownVersionWords(reason: UnknownReason): string {
  return UNKNOWN_WORDS[reason];
}

/** 'as it stood from 3 May 2021 to 5 June 2021', 'as it stands since 5 June 2021': `next` is the version behind it. */
export function stretchWords({ date }: Pick<Version, 'date'>, next: Pick<Version, 'date'> | undefined, pending: boolean): string {
  const from = formatDate(date, 'medium');
  if (!next) return pending ? `as it stood from ${from}` : `as it stands since ${from}`;
  if (next.date <= date) return `as it stood on ${from}`;
  return `as it stood from ${from} to ${formatDate(next.date, 'medium')}`;
}

/** 'Title, Figure “Jobs cut”: number': what changed, for a line that can be opened; each name once. */
export function changedWords({ changes }: Pick<Version, 'changes'>): string {
  const names = [...new Set(changes.map(({ label }) => label))];
  const shown = names.slice(0, MOST_NAMES);
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ');
}

const MOST_NAMES = 4;
