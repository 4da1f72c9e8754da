import { MOST_CHARACTERS } from '../../domain/entry.ts';
import type { Correction } from '../../domain/event.ts';
import { splitFrontMatter } from '../../domain/front-matter.ts';
import { readYaml } from '../../domain/read-yaml.ts';

/**
 * What an entry said at some time, before any schema: which fields there were may have changed since. Fields are kept as they are written,
 * and read when they are asked for: of two versions most are the same, and reading them takes nearly all the time there is to take.
 */
export interface Statement {
  /** The lines of each field, by its name. */
  readonly lines: ReadonlyMap<string, string>;
  readonly body: string;
}

export type Fields = Readonly<Record<string, unknown>>;

// What begins at the first column of a mapping is the name of a field: everything in it is indented, or a row of its list.
const FIELD = /^([A-Za-z][\w-]*):(?=\s|$)/;
const NOTHING = /^\s*(#.*)?$/;

/** Reads the text of an entry as far as any version can be read; null where it has no fields in front of it. */
export function readStatement(text: string): Statement | null {
  if (text.length > MOST_CHARACTERS) return null;
  const split = splitFrontMatter(text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, ''));
  if (!split.ok) return null;
  const lines = new Map<string, string>();
  let name: string | null = null;
  for (const line of split.value.yaml.split('\n')) {
    name = FIELD.exec(line)?.[1] ?? name;
    if (name !== null) lines.set(name, `${lines.get(name) ?? ''}${line}\n`);
    else if (!NOTHING.test(line)) return null;
  }
  return { lines, body: split.value.body.trim() };
}

/** The values of some fields; null where any of them cannot be read. */
export function readFields({ lines }: Statement, names: readonly string[]): Fields | null {
  const text = names.map((name) => lines.get(name) ?? '').join('');
  if (text.trim() === '') return {};
  const { value } = readYaml(text, 1);
  return isFields(value) ? value : null;
}

/** The corrections of a statement, as far as they are complete. */
export function correctionsIn(statement: Statement): Correction[] {
  const rows = readFields(statement, ['corrections'])?.['corrections'];
  return (Array.isArray(rows) ? rows : []).flatMap((row: unknown) => {
    if (!isFields(row)) return [];
    const { date, was, now, why } = row;
    const whole = [date, was, now, why].every((value) => typeof value === 'string');
    return whole ? [{ date: String(date), was: String(was), now: String(now), why: String(why) }] : [];
  });
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
