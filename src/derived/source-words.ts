import type { Source, SourceKind } from '../domain/source.ts';
import { formatWhen } from '../domain/time/when-words.ts';
import { parseWhen } from '../domain/time/when.ts';

/** Kinds of source as readers see them. */
export const SOURCE_KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  primary: 'Primary',
  press: 'Press',
  aggregator: 'Aggregator',
  social: 'Social',
};

/** When a source was published, in words; null where no date was shown. */
export function publishedWords({ published }: Source): string | null {
  const outcome = published === undefined ? null : parseWhen(published, null);
  return outcome?.ok ? formatWhen(outcome.value, {}) : null;
}
