import type { VersionText } from '../../derived/versions/version.ts';
import type { GitOutcome } from './run-git.ts';
import { runGit } from './run-git.ts';

// An entry has at most 32 KB. What is larger is no entry, and may be larger than memory.
const MOST_BYTES = 64 * 1024;

const HEADER = /^([0-9a-f]+) blob (\d+)$/;

/** Reads what these blobs hold, in two runs of git: their sizes, then those that are not too long. */
export async function readBlobs(
  folder: string,
  names: readonly string[],
): Promise<Map<string, VersionText> | Exclude<GitOutcome, { kind: 'done' }>> {
  const asked = (list: readonly string[]): string => list.map((name) => `${name}\n`).join('');
  const sized = await runGit(folder, ['cat-file', '--batch-check'], asked(names));
  if (sized.kind !== 'done') return sized;
  const texts = new Map<string, VersionText>();
  for (const line of sized.output.toString('latin1').split('\n')) {
    const [, name = '', size] = HEADER.exec(line) ?? [];
    if (size !== undefined && Number(size) > MOST_BYTES) texts.set(name, { kind: 'too-long', bytes: Number(size) });
  }
  const read = await runGit(folder, ['cat-file', '--batch'], asked(names.filter((name) => !texts.has(name))));
  if (read.kind !== 'done') return read;
  for (const [name, text] of cutBlobs(read.output)) texts.set(name, { kind: 'text', text });
  const lost = names.find((name) => !texts.has(name));
  return lost === undefined ? texts : { kind: 'failed', message: `The repository lacks ${lost}.` };
}

/** Cuts what `git cat-file --batch` prints: a line with name, type and size, that many bytes, and a line end. */
function cutBlobs(output: Buffer): [name: string, text: string][] {
  const blobs: [string, string][] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const [, name = '', size] = HEADER.exec(output.toString('latin1', at, end)) ?? [];
    at = end + 1;
    // A blob that is missing has one line.
    if (size === undefined) continue;
    blobs.push([name, output.toString('utf8', at, at + Number(size))]);
    at += Number(size) + 1;
  }
  return blobs;
}
