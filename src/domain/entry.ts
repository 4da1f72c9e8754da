import type { BodyProblem, ComponentUse, LinkUse } from './mdx/parse-body.ts';
import { parseBody } from './mdx/parse-body.ts';
import type { ParseTree } from './mdx/parse-tree.ts';
import type { Segment } from './mdx/segment.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Place } from './place.ts';
import type { Problem, Reason } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlSource } from './yaml-places.ts';
import { placeOfValue } from './yaml-places.ts';
import { findSchemaProblems } from './zod-problems.ts';
import type { z } from 'astro/zod';

/** Finds the line and column of a value in a file; for a missing value, of what should hold it. */
export type Locate = (path: readonly PropertyKey[]) => { readonly line: number; readonly column: number };

/** A file with front matter and a body, read as far as one file alone allows. Plain data. */
export interface Entry<T> {
  readonly file: string;
  /** The front matter, or null when the schema refuses it. */
  readonly data: T | null;
  /** The front matter as it was read where the schema refuses it, for finding further problems in its other fields; else null. */
  readonly raw: unknown;
  readonly segments: readonly Segment[];
  readonly uses: readonly ComponentUse[];
  readonly links: readonly LinkUse[];
  readonly problems: readonly Problem[];
  /** What stands in the way of nothing, but should be looked at. */
  readonly lints: readonly Problem[];
  /** The text of the front matter, in which the places of values are found; null where there is none. */
  readonly yaml: YamlSource | null;
}

// Hostile YAML and Markdown cost memory and time far out of proportion: a file of 1 MB once took 21 GB. The longest honest entry has 8 KB.
export const MOST_CHARACTERS = 32 * 1024;

/** Reads one MDX file: front matter by `schema`, body by the gate. Never throws; every fault is a problem. */
export function readEntry<S extends z.ZodType>(file: string, text: string, schema: S, parse: ParseTree): Entry<z.output<S>> {
  if (text.length > MOST_CHARACTERS) return emptyEntry(file, [{ file, line: 1, column: 1, ...tooLong(text) }]);
  const split = splitFrontMatter(text);
  if (!split.ok) return emptyEntry(file, [{ file, ...split.reason, line: split.line, column: split.column }]);
  const { yaml, yamlLine, body, bodyLine } = split.value;
  const document = readYaml(yaml, yamlLine);
  const parsed = document.problems.length === 0 ? schema.safeParse(document.value) : null;
  const schemaProblems = parsed && !parsed.success ? findSchemaProblems(parsed.error, schema, document) : [];
  const read = parseBody(body, bodyLine, parse);
  return {
    file,
    data: parsed?.success ? parsed.data : null,
    raw: parsed && !parsed.success ? document.value : null,
    segments: read.segments,
    uses: read.uses,
    links: read.links,
    problems: [...document.problems, ...schemaProblems, ...read.problems].map((problem) => placed(file, problem)),
    lints: [...document.lints.filter((lint) => !schemaProblems.some((said) => isAt(said, lint))), ...read.lints].map((problem) =>
      placed(file, problem),
    ),
    yaml: document.source,
  };
}

/** A reason, put at the place of a value in an entry. */
export function problemAt(entry: Pick<Entry<unknown>, 'file' | 'yaml'>, path: readonly PropertyKey[], reason: Reason): Problem {
  const place = entry.yaml ? placeOfValue(entry.yaml, path) : { line: 1, column: 1 };
  return { file: entry.file, ...place, ...reason };
}

/** One value is complained of once. */
function isAt(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column;
}

function tooLong(text: string): Reason {
  return {
    rule: 'entry-too-long',
    message: `The file has ${text.length} characters; ${MOST_CHARACTERS} are the most an entry may have.`,
    hint: 'Shorten it, or split it into several events.',
  };
}

function placed(file: string, problem: BodyProblem): Problem {
  return { file, line: problem.line, column: problem.column, rule: problem.rule, message: problem.message, hint: problem.hint };
}

function emptyEntry(file: string, problems: readonly Problem[]): Entry<never> {
  return { file, data: null, raw: null, segments: [], uses: [], links: [], problems, lints: [], yaml: null };
}
