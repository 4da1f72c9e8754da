import type { Cell } from '../exports/render-csv-lines.ts';
import { renderCsvLines } from '../exports/render-csv-lines.ts';

/** A column as a reader of the dictionary and a Table Schema know it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'date' | 'datetime' | 'number' | 'integer' | 'boolean';
  readonly about: string;
  /** An empty cell is allowed where this is not set. */
  readonly required?: true;
  readonly format?: 'uri';
  /** Values of a closed list. */
  readonly values?: readonly string[];
}

/** A column with what stands in its cells. */
export interface Column<Row> extends Field {
  readonly cell: (row: Row) => Cell;
}

/** A CSV file. */
export interface Table {
  /** Of the file, without the ending. */
  readonly name: 'events' | 'figures' | 'legs' | 'sources';
  readonly about: string;
  readonly fields: readonly Field[];
  readonly key: readonly string[];
  readonly rows: number;
  readonly render: () => string;
}

/** A table of such rows, each the row of one event. */
export function makeTable<Row>(
  table: Pick<Table, 'name' | 'about' | 'key'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    ...table,
    fields: columns,
    rows: rows.length,
    render: () => renderCsvLines([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))]),
  };
}
