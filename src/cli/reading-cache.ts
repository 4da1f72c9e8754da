import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { ReadingMemo } from './read-texts.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const FOLDER = join(ROOT, 'node_modules', '.cache', 'notice-period', 'readings');
// Below this, reading the events takes less time than reading what was made of them.
const FEWEST = 300;

/**
 * What earlier runs made of the event files of a content folder, from the disk. Empty where there is nothing, or where it was made by other code, another Node or
 * other zone data: then everything is read anew. Entries carry digests of the texts they were made of.
 */
export function loadReadings(contentRoot: string): ReadingMemo {
  try {
    const kept: unknown = deserialize(readFileSync(fileOf(contentRoot)));
    if (Array.isArray(kept) && kept[0] === versionOf() && kept[1] instanceof Map) return kept[1];
  } catch {
    // No such file, or half of one: nothing is lost but time.
  }
  return new Map();
}

/** Keeps readings for the next run. A folder that cannot be written to costs the next run its time and this one nothing. */
export function saveReadings(contentRoot: string, memo: ReadingMemo): void {
  if (memo.size < FEWEST) return;
  try {
    mkdirSync(FOLDER, { recursive: true });
    const file = fileOf(contentRoot);
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, serialize([versionOf(), memo]));
    renameSync(draft, file);
  } catch {
    // A read-only disk, as in some containers.
  }
}

/** One for each content folder, so that none reads what belongs to another. */
function fileOf(contentRoot: string): string {
  return join(FOLDER, createHash('sha256').update(contentRoot).digest('hex').slice(0, 16));
}

/** Changes with anything that reading an event depends on besides its text and the places. */
function versionOf(): string {
  const hash = createHash('sha256');
  const domain = join(ROOT, 'src', 'domain');
  for (const name of readdirSync(domain, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort())
    hash.update(name).update(readFileSync(join(domain, name)));
  hash.update(readFileSync(join(ROOT, 'package-lock.json')));
  return hash.update(`${process.version} ${process.versions.tz} ${process.versions.icu}`).digest('hex');
}
