import { MOST_CHARACTERS } from '../../domain/entry.ts';
import type { Correction } from '../../domain/event.ts';
import { splitFrontMatter } from '../../domain/front-matter.ts';
import { readYaml } from '../../domain/read-yaml.ts';

/** What an entry said at some time, before any schema: which fields there were may have changed since. */
export interface Statement {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Reads the text of an entry as far as any version can be read; null where it has no readable front matter. */
export function readStatement(text: string): Statement | null {
  if (text.length > MOST_CHARACTERS) return null;
  const split = splitFrontMatter(text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, ''));
  if (!split.ok) return null;
  const { value } = readYaml(split.value.yaml, split.value.yamlLine);
  return isFields(value) ? { fields: value, body: split.value.body.trim() } : null;
}

/** The corrections of a statement, as far as they are complete. */
export function correctionsIn({ fields }: Statement): Correction[] {
  const rows = Array.isArray(fields['corrections']) ? fields['corrections'] : [];
  return rows.flatMap((row: unknown) => {
    if (!isFields(row)) return [];
    const { date, was, now, why } = row;
    const whole = [date, was, now, why].every((value) => typeof value === 'string');
    return whole ? [{ date: String(date), was: String(was), now: String(now), why: String(why) }] : [];
  });
}

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
