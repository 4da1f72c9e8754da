import './utc.ts';
import { closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { renderCsvLines } from '../derived/exports/render-csv-lines.ts';
import { DRAFTS_FOLDER } from '../domain/draft.ts';
import type { ColumnMap } from '../domain/import/column-map.ts';
import type { FoundColumns } from '../domain/import/find-columns.ts';
import { detectLayout, findColumns } from '../domain/import/find-columns.ts';
import { organisationFinder, placeFinder } from '../domain/import/match-names.ts';
import { detectEncoding } from './import/detect-encoding.ts';
import type { ImportCall } from './import/import-call.ts';
import { IMPORT_HELP, parseImportCall } from './import/import-call.ts';
import type { RowResult } from './import/import-rows.ts';
import { importRows, writeDraft } from './import/import-rows.ts';
import { findKnownEntries } from './import/known-entries.ts';
import { showProgress } from './import/progress.ts';
import { readMap } from './import/read-map.ts';
import type { Table } from './import/read-table.ts';
import { openTable } from './import/read-table.ts';
import { renderImport, renderSuggestions } from './import/render-import.ts';
import { Tally } from './import/tally.ts';
import { readCorpus } from './read-content.ts';

interface Layout {
  readonly map: ColumnMap;
  readonly columns: FoundColumns;
}

/** Something that keeps a table from being imported, in full sentences. */
class Refused extends Error {}

process.exitCode = await main();

async function main(): Promise<number> {
  const call = parseImportCall(process.argv.slice(2));
  if (call.kind === 'help') {
    process.stdout.write(IMPORT_HELP);
    return 0;
  }
  if (call.kind === 'wrong') {
    process.stderr.write(`${call.message}\nnpm run import -- --help says how it is called.\n`);
    return 2;
  }
  try {
    return await importTable(call);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function importTable(call: ImportCall): Promise<number> {
  const root = resolve(call.content ?? (process.env['CONTENT_DIR'] || 'content'));
  const path = resolve(call.file);
  const size = sizeOf(path, call.file);
  const chosen = call.map === null ? null : readMap(call.map);
  if (chosen && 'wrong' in chosen) throw new Refused(chosen.wrong);
  const { corpus, draftFiles } = await readCorpus(root);
  const { organisations, offices, kinds, metrics, hosts } = corpus.vocabulary.lists;
  if (!organisations || !offices || !kinds || !metrics || !hosts)
    throw new Refused('The lists beside the events cannot be read; npm run check says why.');
  const encoding = await encodingOf(path, call.encoding);

  const tally = new Tally();
  const progress = showProgress(process.stderr, size, () => performance.now());
  const onRead = (bytes: number): void => progress.move(bytes, tally.read);
  const table = await openTable({ path, encoding, onRead }, (header) => layoutOf(header, chosen?.map ?? null));
  if (table.header === null) throw new Refused(noHeader(table.first, chosen?.map ?? null));
  const context = {
    ...table.layout,
    header: table.header,
    fileName: basename(path),
    findOrganisation: organisationFinder(organisations),
    findPlace: placeFinder(offices),
    kinds,
    metrics,
    hosts,
  };
  const example = await takeRows(importRows(table.rows, context, findKnownEntries(root, corpus, draftFiles), call), {
    call,
    root,
    tally,
  });
  progress.end();
  if (call.suggest !== null && !call.dryRun) writeNew(call.suggest, renderSuggestions(tally.unlisted));
  if (call.dryRun && example !== '') process.stdout.write(`${example}\n`);
  process.stdout.write(renderImport(tally, factsOf(call, root, encoding, table)));
  return 0;
}

/** Writes drafts and report; an interruption ends after the row at hand. Answers with the first draft. */
async function takeRows(
  results: AsyncIterable<RowResult>,
  { call, root, tally }: { readonly call: ImportCall; readonly root: string; readonly tally: Tally },
): Promise<string> {
  const report = call.report === null ? null : openNew(call.report);
  if (report !== null) writeSync(report, renderCsvLines([['line', 'result', 'reason', 'file', 'not_in_organisations']]));
  let isStopped = false;
  let example = '';
  process.once('SIGINT', () => (isStopped = true));
  for await (const result of results) {
    if (isStopped) {
      process.stderr.write(`\nStopped before line ${result.line}. Run the command again to go on from there.\n`);
      break;
    }
    const { line, result: what, reason, file, unlisted, text } = result;
    if (text !== '' && !call.dryRun) writeDraft(root, file, text);
    if (example === '') example = text;
    tally.add(result);
    if (report !== null) writeSync(report, renderCsvLines([[line, what, reason, file, unlisted]]));
  }
  if (report !== null) closeSync(report);
  return example;
}

function layoutOf(header: readonly string[], chosen: ColumnMap | null): Layout | null {
  const map = chosen ?? detectLayout(header);
  const columns = map && findColumns(header, map);
  return map && columns && { map, columns };
}

function noHeader(first: readonly string[], chosen: ColumnMap | null): string {
  const found = first.length === 0 ? 'The file is empty.' : `Its first line reads: ${first.slice(0, 20).join(' | ')}.`;
  const what = chosen
    ? `The table has no columns ${chosen.columns.organisation.slice(0, 3).join(' or ')} and ${chosen.columns.date.slice(0, 3).join(' or ')}, as "${chosen.name}" needs.`
    : 'The layout of the table is not known.';
  return `${what} ${found}\nWrite a map that says which column is what, and name it with --map; npm run import -- --help shows one.`;
}

async function encodingOf(path: string, named: string | null): Promise<string> {
  if (named !== null) {
    try {
      return new TextDecoder(named).encoding;
    } catch {
      throw new Refused(`There is no encoding "${named}". Write one such as utf-8, windows-1252, utf-16le or shift_jis.`);
    }
  }
  const found = await detectEncoding(path);
  if (!found.ok) throw new Refused(found.reason);
  return found.label;
}

function sizeOf(path: string, shown: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Refused(`There is no file ${shown}.`);
  if (!stats.isFile()) throw new Refused(`${shown} is no file.`);
  return stats.size;
}

function openNew(path: string): number {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    throw new Refused(`${path} cannot be written: ${reasonOf(error)}`);
  }
}

function writeNew(path: string, text: string): void {
  const file = openNew(path);
  writeFileSync(file, text);
  closeSync(file);
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'it is there already. Name another file.';
  return error instanceof Error ? error.message : String(error);
}

function factsOf(call: ImportCall, root: string, encoding: string, { layout: { map, columns }, header }: Table<Layout>) {
  const used = Object.values(columns).flat();
  return {
    file: call.file,
    encoding: encoding.toUpperCase(),
    layout: `${map.name} (${header.filter((_, index) => used.includes(index)).join(', ')})`,
    folder: relative(process.cwd(), join(root, DRAFTS_FOLDER)).replaceAll('\\', '/'),
    dryRun: call.dryRun,
    suggest: call.suggest,
  };
}
