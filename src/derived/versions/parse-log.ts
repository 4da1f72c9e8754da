import type { PlainDate } from '../../domain/time/plain-date.ts';

/** A file as a commit left it. */
export interface FileChange {
  /** Path below the content root. */
  readonly path: string;
  /** Where it stood before, if the commit moved it. */
  readonly from: string | null;
  /** Name of the blob that holds its text; null when the commit removed it. */
  readonly blob: string | null;
}

export interface Commit {
  /** Day in UTC. */
  readonly date: PlainDate;
  readonly changes: readonly FileChange[];
}

/** The form of a commit's line, for `git log --format`; no path that git prints begins so, since it follows its own meta data. */
export const LOG_FORMAT = 'commit %ct';

/**
 * Parses what `git log --raw -z --no-abbrev --format='commit %ct'` prints. The parts are parted by NUL: a commit, then for each file
 * ':modes blobs status' and one path, or two for a file that moved. Throws an Error when it is anything else.
 */
export function parseLog(text: string): Commit[] {
  const parts = text.split('\0').map((part) => part.replace(/^\n/, ''));
  const commits: { date: PlainDate; changes: FileChange[] }[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    if (part === '') continue;
    const seconds = /^commit (\d+)$/.exec(part)?.[1];
    if (seconds !== undefined) {
      commits.push({ date: new Date(Number(seconds) * 1000).toISOString().slice(0, 10), changes: [] });
      continue;
    }
    const [, blob, status] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(part) ?? [];
    const commit = commits.at(-1);
    const first = parts[++at];
    if (blob === undefined || !commit || first === undefined)
      throw new Error(`git log printed ${JSON.stringify(part.slice(0, 80))}.`);
    const moved = status === 'R' || status === 'C';
    const path = moved ? parts[++at] : first;
    if (path === undefined) throw new Error('git log broke off.');
    commit.changes.push({ path, from: status === 'R' ? first : null, blob: status === 'D' ? null : blob });
  }
  return commits;
}
