/** An error stops a build; a warning is shown, and stops `check --strict` alone. */
export type Severity = 'error' | 'warning';

/** A rule of the check as it is explained: on a page of its own, by `check --explain`, and beside its messages. */
export interface Rule {
  /** Permanent: it stands in addresses, in annotations and in what people wrote down. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong when the rule speaks, in a few words, without a full stop. */
  readonly title: string;
  /** What the rule guards and why, in full sentences. */
  readonly meaning: string;
  /** Lines that break the rule, and the same lines as they should be. A test tries both. */
  readonly wrong: string;
  readonly right: string;
  /** What to do, in full sentences; what is to be typed stands between backticks. */
  readonly fix: string;
}
