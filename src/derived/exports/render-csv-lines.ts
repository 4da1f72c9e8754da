/** What a cell holds. Numbers are the site's own and are written bare; texts may be a contributor's. */
export type Cell = string | number | boolean | null;

/** Renders lines of cells as CSV (RFC 4180): commas, CRLF at each end, quotation marks where they are needed, no byte-order mark. */
export function renderCsvLines(lines: readonly (readonly Cell[])[]): string {
  return lines.map((cells) => `${cells.map(renderCell).join(',')}\r\n`).join('');
}

function renderCell(value: Cell): string {
  if (value === null) return '';
  // A spreadsheet would run a text that begins like a formula; an apostrophe keeps it a text.
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
