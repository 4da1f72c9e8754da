import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { followFiles } from '../derived/versions/follow-files.ts';
import { LOG_FORMAT, parseLog } from '../derived/versions/parse-log.ts';
import type { DatedText } from '../derived/versions/list-versions.ts';

const run = promisify(execFile);
// The log of 10,000 files that changed ten times has some 20 MB.
const MOST_BYTES = 1024 * 1024 * 1024;
// No entry is longer; a blob beyond it is something else that stood in an entry's place.
const LONGEST_TEXT = 256 * 1024;
// Nothing that the repository is configured to run is run.
const SAFE = ['--no-pager', '-c', 'core.quotePath=false', '-c', 'log.showSignature=false', '-c', 'core.fsmonitor=false'];
const LOG = ['log', '--raw', '-z', '--no-abbrev', '-M', '--reverse', '--no-ext-diff', '--no-textconv', '--no-color'];

/** The committed texts of the files below a folder, oldest first, by path; or why they are not known. */
export type GitTexts =
  | { readonly kind: 'known'; readonly byPath: ReadonlyMap<string, readonly DatedText[]> }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Reads what git knows of the entries below `root/events`, in two calls for all of them. Along the main line alone: a version is
 * what was published, so a branch counts by its merge. `git` is the command.
 */
export async function readGitTexts(root: string, git = 'git'): Promise<GitTexts> {
  const ask = async (...args: string[]): Promise<string> =>
    (await run(git, [...SAFE, ...args], { cwd: root, maxBuffer: MOST_BYTES, encoding: 'utf8' })).stdout;
  try {
    if ((await ask('rev-parse', '--is-shallow-repository')).trim() === 'true')
      return { kind: 'unknown', reason: 'This site was built from a copy of its repository without the full history.' };
    const log = await ask(
      ...LOG,
      '--first-parent',
      '--diff-merges=first-parent',
      `--format=${LOG_FORMAT}`,
      '--relative',
      '--',
      'events',
    );
    const states = followFiles(parseLog(log));
    const blobs = [...new Set([...states.values()].flatMap((list) => list.map(({ blob }) => blob)))];
    const texts = await readBlobs(root, git, blobs);
    return {
      kind: 'known',
      byPath: new Map(
        [...states].map(([path, list]) => [
          path,
          list.flatMap(({ date, blob }) => {
            const text = texts.get(blob);
            return text === undefined ? [] : [{ date, text }];
          }),
        ]),
      ),
    };
  } catch (error) {
    return { kind: 'unknown', reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const words = error instanceof Error ? `${error.message} ${String(Reflect.get(error, 'stderr') ?? '')}` : '';
  if (words.includes('ENOENT')) return 'This site was built where git is not installed.';
  if (words.includes('not a git repository')) return 'This site was built from a folder that is no git repository.';
  if (words.includes('does not have any commits')) return 'Nothing of this site’s content has been committed yet.';
  return 'Git could not read the history of this site’s content.';
}

/** Reads blobs through one process. One that is missing or too long has no text. */
async function readBlobs(root: string, git: string, blobs: readonly string[]): Promise<Map<string, string>> {
  const child = spawn(git, [...SAFE, 'cat-file', '--batch', '--buffer'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.stdin.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`git cat-file ended with ${code}`))));
  });
  child.stdin.end(blobs.map((blob) => `${blob}\n`).join(''));
  await ended;
  return parseBatch(Buffer.concat(printed));
}

/** '<blob> blob <bytes>', a line end, the bytes, a line end; '<blob> missing' where there is none. */
function parseBatch(printed: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let at = 0; at < printed.length;) {
    const end = printed.indexOf(10, at);
    const [blob = '', , bytes] = printed.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (bytes === undefined) continue;
    const length = Number(bytes);
    if (length <= LONGEST_TEXT) texts.set(blob, printed.toString('utf8', at, at + length));
    at += length + 1;
  }
  return texts;
}
