import type { Source, SourceKind } from '../domain/source.ts';
import { isRelied, originNamed } from '../domain/source.ts';
import { formatWhen } from '../domain/time/when-words.ts';
import { parseWhen } from '../domain/time/when.ts';

/** Kinds of source as readers see them. */
export const SOURCE_KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  primary: 'Primary',
  press: 'Press',
  aggregator: 'Aggregator',
  social: 'Social',
};

/** The kinds in the plural, as headings and names of pages. */
export const SOURCE_KIND_PLURALS: Readonly<Record<SourceKind, string>> = {
  primary: 'Primary documents',
  press: 'Press reports',
  aggregator: 'Aggregators',
  social: 'Social media',
};

/** What belongs to a kind. */
export const SOURCE_KIND_ABOUT: Readonly<Record<SourceKind, string>> = {
  primary: 'What the organisation or the authority itself has published.',
  press: 'Articles of newsrooms, from their own knowledge or from another outlet that they name.',
  aggregator:
    'Pages that retell another outlet. They count under the outlet that they relay, and add nothing where they name none.',
  social: 'What people or organisations have posted on a platform.',
};

/** When a source was published, in words; null where no date was shown. */
export function publishedWords({ published }: Source): string | null {
  const outcome = published === undefined ? null : parseWhen(published, null);
  return outcome?.ok ? formatWhen(outcome.value, {}) : null;
}

/** What a reader should know of a source beside its name: whose report it is, our note, and whether it is leant on or linked. */
export function sourceRemarks(source: Source): string {
  return [
    relayWords(source),
    source.note,
    isRelied(source) ? null : 'Not relied on.',
    source.url || source.archived || source.note ? null : 'Not linked.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whose report it is, where that is not its own. */
function relayWords({ reports, publisher }: Source): string | null {
  if (reports === undefined || reports === publisher) return null;
  return originNamed(reports) === null ? 'Names no outlet that it relays.' : `Relays: ${reports}.`;
}
