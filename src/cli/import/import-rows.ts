import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DRAFTS_FOLDER } from '../../domain/draft.ts';
import { renderEntry } from '../../domain/entry-text/render-entry.ts';
import { findLikelyDuplicates } from '../../domain/alike/find-likely-duplicates.ts';
import type { DraftedRow, RowContext } from '../../domain/import/draft-row.ts';
import { draftRow } from '../../domain/import/draft-row.ts';
import { foldCompany } from '../../domain/import/match-names.ts';
import type { KnownEntries } from './known-entries.ts';
import type { TableRow } from './read-table.ts';

/** What became of a row. Every row has one. */
export interface RowResult {
  readonly line: number;
  readonly result: 'written' | 'skipped' | 'merged';
  /** Why, in full sentences; empty for a row that was written as it is. */
  readonly reason: string;
  /** Path of the draft below the content folder. */
  readonly file: string;
  /** Name of the employer where the list of organisations does not have it. */
  readonly unlisted: string;
  /** Text of the draft; empty where none is. */
  readonly text: string;
}

export interface RowOptions {
  readonly limit: number;
  readonly since: string | null;
  /** Id or name. */
  readonly organisation: string | null;
}

type Drafted = Extract<DraftedRow, { kind: 'draft' }>;

/** Decides of each row whether it becomes a draft: not what is there already, nor two rows that say the same. */
export async function* importRows(
  rows: AsyncIterable<TableRow>,
  context: RowContext,
  known: KnownEntries,
  options: RowOptions,
): AsyncGenerator<RowResult> {
  const lineByKey = new Map<string, number>();
  let written = 0;
  for await (const row of rows) {
    const drafted: DraftedRow =
      row.kind === 'broken' ? { kind: 'skipped', reason: row.reason } : draftRow(row.cells, row.line, context);
    if (drafted.kind === 'skipped') {
      yield { ...NOTHING, line: row.line, result: 'skipped', reason: drafted.reason };
      continue;
    }
    const unlisted = drafted.organisation === null ? drafted.company : '';
    const same = lineByKey.get(drafted.key);
    lineByKey.set(drafted.key, same ?? row.line);
    const reason = same === undefined ? skipReason(drafted, known, options, written) : null;
    if (same !== undefined)
      yield { ...NOTHING, line: row.line, result: 'merged', reason: `The row says the same as that of line ${same}.` };
    else if (reason !== null) yield { ...NOTHING, line: row.line, result: 'skipped', reason, unlisted };
    else {
      written++;
      const { reason: likeness, text } = renderDraft(drafted, known);
      const file = `${DRAFTS_FOLDER}/${drafted.day.slice(0, 4)}/${drafted.id}.mdx`;
      yield { line: row.line, result: 'written', reason: likeness, file, unlisted, text };
    }
  }
}

/** Writes a draft; whatever is there stays. */
export function writeDraft(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

const NOTHING = { file: '', reason: '', unlisted: '', text: '' } as const;

function skipReason({ id, key, day, company, organisation }: Drafted, known: KnownEntries, options: RowOptions, written: number) {
  const wanted = options.organisation;
  if (wanted !== null && wanted !== organisation && foldCompany(wanted) !== foldCompany(company))
    return 'The row is of another employer than --organisation asks for.';
  if (options.since !== null && day < options.since) return 'The row is of a day before --since.';
  const before = known.fileByMark.get(key);
  if (before !== undefined) return `The row was imported before, as "${before}".`;
  if (known.ids.has(id)) return `The id "${id}" is that of an entry already.`;
  return written >= options.limit ? 'The row comes after as many drafts as --limit allows.' : null;
}

function renderDraft({ id, day, organisation, parts }: Drafted, known: KnownEntries): { reason: string; text: string } {
  const events = organisation === null ? [] : (known.byOrganisation.get(organisation) ?? []);
  const { title, kind, organisations } = parts.fields;
  const candidate = {
    id,
    title: title ?? '',
    kind: kind ?? '',
    organisations: organisations ?? [],
    related: [],
    first: day,
    last: day,
  };
  const like = findLikelyDuplicates(candidate, events, 1)[0];
  if (!like) return { reason: '', text: renderEntry(parts) };
  const reason = `It may be the same as ${like.event.id}: ${like.reasons.join(', ')}.`;
  return { reason, text: renderEntry({ ...parts, head: [...(parts.head ?? []), reason] }) };
}
