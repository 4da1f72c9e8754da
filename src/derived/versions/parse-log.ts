/** What a commit did to a file. Paths are relative to the content root. */
export interface LoggedChange {
  readonly path: string;
  /** Where the file was before it was renamed, and how much of it stayed the same, in percent; null where it was not. */
  readonly from: { readonly path: string; readonly alike: number } | null;
  /** Name of what the file held before; null where it was not there, or was no file. */
  readonly before: string | null;
  /** Name of what the file holds afterwards; null where it was deleted, or made something that is no file. */
  readonly blob: string | null;
}

/** A commit with what it changed against its first parent. */
export interface LoggedCommit {
  /** Its full name. */
  readonly commit: string;
  /** In seconds since 1970, UTC. */
  readonly committed: number;
  /** Full names; the first is what the branch held before. */
  readonly parents: readonly string[];
  /** As git has the name, which may hold anything; empty where the log was not asked for it. */
  readonly author: string;
  /** What its message says after `Co-authored-by:`. */
  readonly coAuthors: readonly string[];
  readonly changes: readonly LoggedChange[];
}

/** What of a commit a log prints for `parseLog`, with or without the names of its authors. */
export const LOG_FORMATS = {
  named: '%H %ct %P%x00%aN%x00%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x0A)',
  nameless: '%H %ct %P%x00%x00',
} as const;

const HEADER = /^([0-9a-f]{40,64}) (-?\d+) ((?:[0-9a-f]{40,64} ?)*)$/;
const ENTRY = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])(\d*)$/;
const FILE_MODE = /^100/;

/**
 * Reads what `git log --raw --no-abbrev -z` prints in one of the formats above, newest first as it is printed. Names of files and people
 * are taken by their place and never by how they look: a name may hold anything. Throws on a text that is no such log.
 */
export function parseLog(text: string): LoggedCommit[] {
  const tokens = text.split('\0');
  const log: (LoggedCommit & { readonly changes: LoggedChange[] })[] = [];
  for (let at = 0; at < tokens.length; at++) {
    // The first entry of a commit stands on a line of its own.
    const token = (tokens[at] ?? '').replace(/^\n/, '');
    if (token === '') continue;
    const header = HEADER.exec(token);
    if (header) {
      const [author = '', trailers = ''] = [tokens[++at], tokens[++at]];
      log.push({ ...readHeader(header), author, coAuthors: linesOf(trailers), changes: [] });
      continue;
    }
    const [entry, oldMode = '', mode = '', before = '', blob = '', status = '', alike] = ENTRY.exec(token) ?? [];
    const commit = log.at(-1);
    if (entry === undefined || !commit) throw new Error(`This is no line of a log: ${JSON.stringify(token.slice(0, 80))}`);
    const first = tokens[++at] ?? '';
    const renamed = status === 'R' || status === 'C';
    const path = renamed ? (tokens[++at] ?? '') : first;
    const from = status === 'R' ? { path: first, alike: Number(alike) } : null;
    commit.changes.push({
      path,
      from,
      before: FILE_MODE.test(oldMode) ? before : null,
      blob: status !== 'D' && FILE_MODE.test(mode) ? blob : null,
    });
  }
  return log;
}

function readHeader([, commit = '', committed, parents = '']: RegExpExecArray): Pick<
  LoggedCommit,
  'commit' | 'committed' | 'parents'
> {
  return { commit, committed: Number(committed), parents: parents.split(' ').filter((name) => name !== '') };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
