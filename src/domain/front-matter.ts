import type { Reason } from './problem.ts';

/** A file in its two parts, with the numbers of their first lines in the file. */
export interface SplitFile {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

export type SplitOutcome =
  | { readonly ok: true; readonly value: SplitFile }
  | { readonly ok: false; readonly reason: Reason; readonly line: number; readonly column: number };

const FENCE = '---';

/** Splits a file at the two lines of three hyphens. Stricter than Astro's own reading, so that both see the same front matter. */
export function splitFrontMatter(text: string): SplitOutcome {
  if (text.startsWith('\uFEFF'))
    return refused(1, 'The file begins with an invisible byte order mark.', 'Save it as "UTF-8" rather than "UTF-8 with BOM".');
  const lines = text.split(/(?<=\n)/);
  if (lineText(lines[0]) !== FENCE)
    return refused(
      1,
      'The file does not begin with front matter.',
      'Write three hyphens (---) alone on the first line, then the fields, then three hyphens again.',
    );
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith(FENCE));
  if (end === -1)
    return refused(1, 'The front matter has no end.', 'Write three hyphens (---) alone on the line after the last field.');
  if (lineText(lines[end]) !== FENCE)
    return refused(
      end + 1,
      'A line of the front matter begins with three hyphens and goes on.',
      'Write three hyphens alone to end the front matter; put a text that begins with them in quotation marks.',
    );
  return {
    ok: true,
    value: { yaml: lines.slice(1, end).join(''), yamlLine: 2, body: lines.slice(end + 1).join(''), bodyLine: end + 2 },
  };
}

function lineText(line: string | undefined): string | undefined {
  return line?.replace(/\r?\n$/, '');
}

function refused(line: number, message: string, hint: string): SplitOutcome {
  return { ok: false, reason: { rule: 'front-matter', message, hint }, line, column: 1 };
}
