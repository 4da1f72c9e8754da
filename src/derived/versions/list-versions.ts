import { splitFrontMatter } from '../../domain/front-matter.ts';
import type { Correction } from '../../domain/event.ts';
import { correctionSchema } from '../../domain/event.ts';
import { readYaml } from '../../domain/read-yaml.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { FieldChange, Fields } from './compare-fields.ts';
import { compareFields } from './compare-fields.ts';
import { WORDING } from './field-names.ts';
import type { EventHistory, Past, Version, VersionKind } from './version.ts';

/** The text of an entry from the day of a commit on. */
export interface DatedText {
  readonly date: PlainDate;
  readonly text: string;
}

/**
 * Lists the versions of an entry from its committed texts, oldest first, and the text that stands now. Texts that say the same are
 * one version, so that a change of layout makes none. `readPast` reads a text that is not the present one.
 */
export function listVersions(committed: readonly DatedText[], present: string, readPast: (text: string) => Past): EventHistory {
  const [only] = committed;
  // Most entries have one text: nothing has to be taken apart.
  if (only && committed.length === 1 && only.text === present) {
    return { versions: [versionOf(only, 1, [], correctionsOf(fieldsOf(present)), null)], pending: false };
  }
  const stages = distinct(committed);
  const pending = !isSaidBy(stages.at(-1)?.fields, fieldsOf(present));
  return {
    versions: stages.map(({ dated, fields, changes }, index) => {
      const before = stages[index - 1]?.fields;
      const known = new Set(correctionsOf(before ?? {}).map((correction) => JSON.stringify(correction)));
      const corrections = correctionsOf(fields).filter((correction) => !known.has(JSON.stringify(correction)));
      const last = index === stages.length - 1 && !pending;
      return versionOf(dated, index + 1, changes, corrections, last ? null : readPast(dated.text));
    }),
    pending,
  };
}

interface Stage {
  readonly dated: DatedText;
  readonly fields: Fields;
  readonly changes: readonly FieldChange[];
}

/** Leaves out texts that say what the one before them says. Of those the last is kept, by the day of the first. */
function distinct(committed: readonly DatedText[]): Stage[] {
  const stages: Stage[] = [];
  for (const dated of committed) {
    const fields = fieldsOf(dated.text);
    const before = stages.at(-1);
    if (before && isSaidBy(before.fields, fields)) {
      stages[stages.length - 1] = { ...before, dated: { date: before.dated.date, text: dated.text } };
      continue;
    }
    stages.push({ dated, fields, changes: before ? compareFields(before.fields, fields) : [] });
  }
  return stages;
}

function isSaidBy(before: Fields | undefined, after: Fields): boolean {
  return before !== undefined && compareFields(before, after).length === 0 && sameCorrections(before, after);
}

function sameCorrections(before: Fields, after: Fields): boolean {
  return JSON.stringify(correctionsOf(before)) === JSON.stringify(correctionsOf(after));
}

function versionOf(
  { date }: DatedText,
  number: number,
  changes: readonly FieldChange[],
  corrections: readonly Correction[],
  past: Past | null,
): Version {
  return {
    number,
    date,
    kind: number === 1 ? 'first' : kindOf(changes, corrections),
    changes: changes.map(({ field, was, now }) => ({ field, was, now })),
    corrections,
    past,
  };
}

function kindOf(changes: readonly FieldChange[], corrections: readonly Correction[]): VersionKind {
  if (corrections.length > 0) return 'correction';
  return changes.every(({ key }) => WORDING.has(key)) ? 'wording' : 'update';
}

/** The fields of a text; one that cannot be read is all body, so that nothing of it is lost. */
function fieldsOf(text: string): Fields {
  const split = splitFrontMatter(text);
  if (!split.ok) return { body: text };
  const { value } = readYaml(split.value.yaml, split.value.yamlLine);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { body: text };
  return { ...value, body: split.value.body.trim() };
}

function correctionsOf({ corrections }: Fields): Correction[] {
  if (!Array.isArray(corrections)) return [];
  return corrections.flatMap((row: unknown) => {
    const read = correctionSchema.safeParse(row);
    return read.success ? [read.data] : [];
  });
}
