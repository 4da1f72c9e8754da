import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { joinRecords, splitLines } from './split-records.ts';

/** A row below the header, or a line that is none. */
export type TableRow =
  | { readonly kind: 'row'; readonly line: number; readonly cells: readonly string[] }
  | { readonly kind: 'broken'; readonly line: number; readonly reason: string };

export interface Table<Layout> {
  readonly header: readonly string[];
  readonly layout: Layout;
  readonly rows: AsyncIterable<TableRow>;
}

interface TableSource {
  readonly path: string;
  readonly encoding: string;
  /** Called with the number of bytes read so far. */
  readonly onRead?: (bytes: number) => void;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
// Some registers have a title above their table.
const MOST_ABOVE_HEADER = 15;

/** Opens a table of comma-separated values. `recognise` says what a header means, null where it is none. Null where no line is a header. */
export async function openTable<Layout>(
  source: TableSource,
  recognise: (header: readonly string[]) => Layout | null,
): Promise<Table<Layout> | { readonly header: null; readonly first: readonly string[] }> {
  const above: string[] = [];
  for await (const line of splitLines(decode({ ...source, onRead: () => undefined }))) {
    above.push(line);
    if (above.length > MOST_ABOVE_HEADER) break;
  }
  for (const [index, line] of above.entries())
    for (const delimiter of DELIMITERS) {
      const header = parseRecord([line], delimiter)?.map((cell) => cell.trim());
      const layout = header && header.length > 1 ? recognise(header) : null;
      if (header && layout) return { header, layout, rows: readRows(source, delimiter, header.length, index) };
    }
  const first = above.find((line) => line.trim() !== '') ?? '';
  return {
    header: null,
    first: DELIMITERS.map((delimiter) => parseRecord([first], delimiter) ?? []).sort((a, b) => b.length - a.length)[0] ?? [],
  };
}

async function* readRows(source: TableSource, delimiter: string, width: number, headerAt: number): AsyncGenerator<TableRow> {
  const isRow = (lines: readonly string[]): boolean => fit(parseRecord(lines, delimiter, true), width) !== null;
  const records = joinRecords(splitLines(decode(source)), delimiter, isRow);
  for await (const { line, lines, isBroken } of records) {
    if (line <= headerAt + 1 || (lines.length === 1 && lines[0]?.trim() === '')) continue;
    if (isBroken) yield { kind: 'broken', line, reason: 'A quotation mark is opened and not closed.' };
    else {
      const parsed = parseRecord(lines, delimiter);
      const cells = fit(parsed, width);
      if (cells) yield { kind: 'row', line, cells };
      else
        yield {
          kind: 'broken',
          line,
          reason: parsed ? `The row has ${parsed.length} cells, the header ${width}.` : 'Quotation marks are out of order.',
        };
    }
  }
}

/** The cells of a record; empty ones beyond the header are dropped. Null where the row has other cells than the header. */
function fit(cells: readonly string[] | null, width: number): string[] | null {
  if (!cells || cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '')) return null;
  return cells.slice(0, width);
}

/** The cells of a record. Strictly, a quotation mark inside a cell is two; otherwise it may also stand alone. Null where it cannot be parsed. */
function parseRecord(lines: readonly string[], delimiter: string, isStrict = false): string[] | null {
  // Nearly every line has no quotation mark, and then there is nothing to parse.
  if (lines.length === 1 && !lines[0]?.includes('"')) return lines[0]?.split(delimiter) ?? null;
  try {
    const records: string[][] = parse(lines.join('\n'), {
      delimiter,
      relax_quotes: !isStrict,
      relax_column_count: true,
      record_delimiter: '\u0000',
    });
    return records[0] ?? [];
  } catch {
    return null;
  }
}

async function* decode({ path, encoding, onRead }: TableSource): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    const part: Uint8Array = chunk;
    bytes += part.length;
    onRead?.(bytes);
    yield decoder.decode(part, { stream: true });
  }
  yield decoder.decode();
}
