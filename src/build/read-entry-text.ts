import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSettings } from './settings.ts';

/** The text of a file of the content as its author wrote it; `file` is the path below the content root. */
export async function readEntryText(file: string): Promise<string> {
  return readFile(join(readSettings(process.env).contentDir, file), 'utf8');
}
