/** What a row of results shows beside title and excerpt. Kept with the text of a page, so that a result needs no other file. */
export interface RowData {
  readonly type: 'event' | 'chart' | 'story';
  /** When it happened, in words; empty for what has no time. */
  readonly when: string;
  /** Quarter of the local day, 0 to 95; null where no hour is known. */
  readonly quarter: number | null;
  /** Name of the kind. */
  readonly kind: string;
  readonly status: string;
  /** The point in dispute; empty where there is none. */
  readonly point: string;
  /** How many sources are relied on. */
  readonly sources: number;
}

// A word of its own between what a section shows and the words it is merely found by.
export const HIDDEN_FROM = '¦';

// Holds a dash or dots that stand alone to the word before: they must not count as a word, and are shown with a blank again.
export const JOINER = '\u2060';

// The section of a page that carries its row; other sections are named after their place on the page, or by @ and a name.
const ROW = '@row?';

/** Writes a row into a name that can stand as an id: letters, digits and signs, no blank. */
export function writeRow({ type, when, quarter, kind, status, point, sources }: RowData): string {
  const fields = {
    t: type,
    w: when,
    q: quarter === null ? '' : String(quarter),
    k: kind,
    s: status,
    p: point,
    n: String(sources),
  };
  const filled = Object.entries(fields).filter(([, value]) => value !== '');
  return ROW + new URLSearchParams(filled).toString();
}

/** Reads a row back; null for the name of any other section. */
export function parseRow(id: string): RowData | null {
  if (!id.startsWith(ROW)) return null;
  const fields = new URLSearchParams(id.slice(ROW.length));
  const text = (name: string): string => fields.get(name) ?? '';
  const type = text('t');
  return {
    type: type === 'chart' || type === 'story' ? type : 'event',
    when: text('w'),
    quarter: fields.has('q') ? Number(text('q')) : null,
    kind: text('k'),
    status: text('s'),
    point: text('p'),
    sources: Number(text('n')),
  };
}
