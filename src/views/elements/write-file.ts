import { CHUNK_SIZE, chunkOf } from '../../derived/browse/chunks.ts';
import { formatDownloadName } from '../../derived/exports/download-name.ts';
import type { EventRecord, SchemaList } from '../../derived/exports/export-record.ts';
import { renderCsv } from '../../derived/exports/render-csv.ts';
import { renderIcs } from '../../derived/exports/render-ics.ts';
import { renderJson } from '../../derived/exports/render-json.ts';
import { renderMarkdown } from '../../derived/exports/render-markdown.ts';
import { saveBlob } from './save-blob.ts';

const FORMS = {
  // A spreadsheet takes a file without this mark for one in its own old encoding.
  csv: { type: 'text/csv;charset=utf-8', render: (...list: Parameters<typeof renderCsv>) => `\ufeff${renderCsv(...list)}` },
  json: { type: 'application/json', render: renderJson },
  ics: { type: 'text/calendar;charset=utf-8', render: renderIcs },
  md: { type: 'text/markdown;charset=utf-8', render: renderMarkdown },
} as const;

/** Hands the reader a file of the events at these positions, and answers its name. Throws an Error where records do not load. */
export async function writeFile(
  form: keyof typeof FORMS,
  positions: readonly number[],
  { rows, label, list }: { readonly rows: string; readonly label: string; readonly list: SchemaList },
): Promise<string> {
  const records = await loadRecords(rows, positions);
  const { type, render } = FORMS[form];
  const name = formatDownloadName(list.siteName, label, form);
  saveBlob(name, [render(records, list)], type);
  return name;
}

async function loadRecords(rows: string, positions: readonly number[]): Promise<EventRecord[]> {
  const chunks = new Map<number, readonly EventRecord[]>();
  const wanted = [...new Set(positions.map(chunkOf))];
  await Promise.all(
    wanted.map(async (chunk) => {
      const response = await fetch(`${rows}${chunk}.json`);
      if (!response.ok) throw new Error(`Records could not be loaded (${response.status}).`);
      chunks.set(chunk, await response.json());
    }),
  );
  const byPosition = (position: number): EventRecord | undefined =>
    chunks.get(chunkOf(position))?.[position - chunkOf(position) * CHUNK_SIZE];
  return positions.flatMap((position) => byPosition(position) ?? []);
}
