/** What a commit did to a file. Paths are relative to the content root. */
export interface FileChange {
  /** Full name of the commit. */
  readonly commit: string;
  /** In seconds since 1970, UTC. */
  readonly committed: number;
  readonly path: string;
  /** Where the file was before it was renamed, and how much of it stayed the same, in percent; null where it was not. */
  readonly from: { readonly path: string; readonly alike: number } | null;
  /** Name of what the file holds afterwards; null where it was deleted, or made something that is no file. */
  readonly blob: string | null;
}

const HEADER = /^([0-9a-f]{40,64}) (-?\d+)$/;
const ENTRY = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])(\d*)$/;
const FILE_MODE = /^100/;

/**
 * Reads what `git log --raw --no-abbrev -z --format='%H %ct'` prints, newest first as it is printed. Names of files are taken by their
 * place and never by how they look: a name may hold anything. Throws on a text that is no such log.
 */
export function parseLog(text: string): FileChange[] {
  const tokens = text.split('\0');
  const changes: FileChange[] = [];
  let head = { commit: '', committed: 0 };
  for (let at = 0; at < tokens.length; at++) {
    // The first entry of a commit stands on a line of its own.
    const token = (tokens[at] ?? '').replace(/^\n/, '');
    if (token === '') continue;
    const header = HEADER.exec(token);
    if (header) {
      head = { commit: header[1] ?? '', committed: Number(header[2]) };
      continue;
    }
    const [entry, mode = '', blob = '', status = '', alike] = ENTRY.exec(token) ?? [];
    if (entry === undefined || head.commit === '')
      throw new Error(`This is no line of a log: ${JSON.stringify(token.slice(0, 80))}`);
    const first = tokens[++at] ?? '';
    const renamed = status === 'R' || status === 'C';
    const path = renamed ? (tokens[++at] ?? '') : first;
    const from = status === 'R' ? { path: first, alike: Number(alike) } : null;
    changes.push({ ...head, path, from, blob: status !== 'D' && FILE_MODE.test(mode) ? blob : null });
  }
  return changes;
}
