import type { Source, SourceKind } from '../domain/source.ts';
import { isRelied } from '../domain/source.ts';
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

/** What a reader should know of a source beside its name: whose report it is, our note, and whether it is leant on or linked. */
export function sourceRemarks(source: Source): string {
  return [
    source.reports && source.reports !== source.publisher ? `Reports: ${source.reports}.` : null,
    source.note,
    isRelied(source) ? null : 'Not relied on.',
    source.url || source.archived || source.note ? null : 'Not linked.',
  ]
    .filter(Boolean)
    .join(' ');
}
