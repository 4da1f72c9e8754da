import type { FormVocabulary } from '../../../derived/contribute/form-vocabulary.ts';
import { spokenContext } from '../../../domain/spoken-context.ts';
import { parseSpokenWhen } from '../../../domain/time/spoken/parse-spoken-when.ts';
import type { SpokenChoice } from '../../../domain/time/spoken/spoken-choices.ts';
import { whenFields } from './draft-when.ts';
import type { EntryDraft } from './entry-draft.ts';
import { readWhen } from './read-when.ts';

/** What a time in words means for the form. */
export type ReadSpoken =
  | {
      readonly kind: 'understood';
      /** What goes into the fields. */
      readonly fields: Partial<EntryDraft>;
      /** The time as reported, and where it is an instant, in two other places. */
      readonly lines: readonly string[];
      /** What was taken for granted, in full sentences. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'unclear';
      /** What is not clear, and what to write, in full sentences. */
      readonly words: string;
      readonly choices: readonly SpokenChoice[];
    };

/** Reads a time in words as the command for new entries does. `shown` is the zone in which the reader wants times; null is as reported. */
export function readSpoken(said: string, draft: EntryDraft, vocabulary: FormVocabulary, shown: string | null): ReadSpoken {
  const read = parseSpokenWhen(said, spokenContext(vocabulary.offices, vocabulary.asKnownOn));
  if (!read.ok) return { kind: 'unclear', words: `${read.reason.message} ${read.reason.hint}`, choices: read.choices };
  const fields = { ...whenFields(read.value.text), zone: read.value.zone ?? '' };
  const { words, elsewhere } = readWhen({ ...draft, ...fields }, vocabulary, shown);
  return { kind: 'understood', fields, lines: [words ?? read.value.text, ...elsewhere], notes: read.value.notes };
}
