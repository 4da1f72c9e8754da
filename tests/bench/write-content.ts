import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateContent } from './generate-content.ts';

/** Writes the generated record of so many events into a folder, which it replaces. */
export function writeContent(count: number, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of generateContent(count)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
