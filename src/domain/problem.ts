/** One thing that is wrong in one place of one file. Reporters print it, nothing else decides on it. */
export interface Problem {
  /** Path as the contributor knows it, relative to the folder the check was started in. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** Permanent kebab-case name of the rule; documented in the README. */
  readonly rule: string;
  /** What is wrong with the text, in full sentences. */
  readonly message: string;
  /** What to write instead, in full sentences. */
  readonly hint: string;
}

/** A problem whose place is not yet known: a parser returns it, the reader adds file, line and column. */
export type Reason = Pick<Problem, 'rule' | 'message' | 'hint'>;

/** A value, or the reasons why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };

/** Orders problems by file, then by place, so that output is the same on every machine. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
