import type { LoggedChange, LoggedCommit } from './parse-log.ts';

/** What one commit did to a file. */
export interface Step {
  /** Who made it, as they may be named. */
  readonly authors: readonly string[];
  /** Names of what the file held before and afterwards; null where it held nothing. */
  readonly before: string | null;
  readonly blob: string | null;
}

/** A change as it came to the published branch. */
export interface FileChange extends LoggedChange {
  /** Full name of the commit of that branch. */
  readonly commit: string;
  /** In seconds since 1970, UTC. */
  readonly committed: number;
  /** What led to it, oldest first and never nothing; of a merge, what its commits did. */
  readonly steps: readonly Step[];
}

type NamesOf = (commit: LoggedCommit) => readonly string[];

/**
 * Takes from a log, newest first, what happened on the branch that is published: each commit and its first parent, and so on. Of a merge the
 * whole change counts, on its day, and not the steps that led to it; for readers it happened then.
 *
 * The author of a merge is whoever pressed the button. What it brought was written by the authors of the commits that it merged, so these
 * are its steps, each for the files that it touched itself; whether a step told anything is for those to say who know the texts. The merger
 * stands for what no merged commit touched, which can be nobody else's. A squashed merge is a commit like others: forges give it the author
 * of the request and name the others as co-authors.
 */
export function followMainLine(log: readonly LoggedCommit[], namesOf: NamesOf): FileChange[] {
  const byName = new Map(log.map((commit) => [commit.commit, commit]));
  const line: LoggedCommit[] = [];
  for (let at = log[0]; at; at = byName.get(at.parents[0] ?? '')) line.push(at);
  const merged = groupMerged(log, line, byName);
  return line.flatMap((logged) => {
    const stepsOf = openSteps(logged, merged.get(logged) ?? [], namesOf);
    const { commit, committed, changes } = logged;
    return changes.map((change) => ({ commit, committed, ...change, steps: stepsOf(change) }));
  });
}

/** The commits that each merge of the line brought to it, oldest first. What came twice belongs to the merge that brought it first. */
function groupMerged(
  log: readonly LoggedCommit[],
  line: readonly LoggedCommit[],
  byName: ReadonlyMap<string, LoggedCommit>,
): ReadonlyMap<LoggedCommit | undefined, readonly LoggedCommit[]> {
  const onLine = new Set(line);
  const broughtBy = new Map<LoggedCommit, LoggedCommit>();
  for (const merge of line.toReversed()) {
    const open = merge.parents.slice(1);
    for (const name of open) {
      const commit = byName.get(name);
      if (!commit || onLine.has(commit) || broughtBy.has(commit)) continue;
      broughtBy.set(commit, merge);
      open.push(...commit.parents);
    }
  }
  const brought = log.filter((commit) => broughtBy.has(commit)).reverse();
  return Map.groupBy(brought, (commit) => broughtBy.get(commit));
}

/** Gives what tells the steps of a change of a commit, which brought others along if it is a merge. */
function openSteps(
  commit: LoggedCommit,
  brought: readonly LoggedCommit[],
  namesOf: NamesOf,
): (change: LoggedChange) => readonly Step[] {
  // What a merge within the branch changed was written by others too, who are among those it brought.
  const steps = brought
    .filter(({ parents }) => parents.length < 2)
    .flatMap((by, age) => by.changes.map((change) => ({ ...change, authors: namesOf(by), age })));
  const byPath = Map.groupBy(steps, ({ path }) => path);
  return ({ path, from, before, blob }) => {
    const paths = new Set(from ? [path, from.path] : [path]);
    const found = new Set<(typeof steps)[number]>();
    // A set is walked to its end, also where that moves: what was renamed in the branch is looked for under its former name.
    for (const name of paths)
      for (const step of byPath.get(name) ?? []) {
        found.add(step);
        if (step.from) paths.add(step.from.path);
      }
    return found.size > 0 ? [...found].sort((a, b) => a.age - b.age) : [{ authors: namesOf(commit), before, blob }];
  };
}
