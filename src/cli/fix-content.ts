import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixText } from '../domain/fix/fix-text.ts';
import { sortFiles } from './content-files.ts';
import { renderDiff } from './render-diff.ts';

/** A file that was corrected, or would be. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly string[];
}

/** Corrects what is safe in the texts of a content root; `isWanted` says of which files. Nothing is written. */
export function fixTexts(texts: ReadonlyMap<string, string>, isWanted: (file: string) => boolean): FixedFile[] {
  const { events, stories, charts, lists } = sortFiles([...texts.keys()]);
  return [...events, ...stories, ...charts, ...lists].filter(isWanted).flatMap((file) => {
    const before = texts.get(file) ?? '';
    const { text: after, changes } = fixText(file, before);
    return changes.length === 0 ? [] : [{ file, before, after, changes }];
  });
}

/** Writes the corrected files, each in one step, so that an interruption leaves the old file or the new one. */
export function writeFixed(root: string, fixed: readonly FixedFile[]): void {
  for (const { file, after } of fixed) {
    const path = join(root, file);
    // The name is hidden, so that whoever watches or reads the folder meanwhile passes over it.
    const draft = join(root, file.replace(/([^/]+)$/, '.$1.fixing'));
    writeFileSync(draft, after);
    renameSync(draft, path);
  }
}

/** What was done, or with `show` what would be done, for people. */
export function renderFixed(fixed: readonly FixedFile[], prefix: string, show: boolean): string {
  const files = `${fixed.length} ${fixed.length === 1 ? 'file' : 'files'}`;
  if (fixed.length === 0) return 'Nothing to correct without knowing what is meant.\n';
  if (show)
    return `${fixed.map(({ file, before, after }) => renderDiff(prefix + file, before, after)).join('')}\n${files} would be changed.\n`;
  return `${fixed.map(({ file, changes }) => `${prefix}${file}: ${changes.join('; ')}.\n`).join('')}${files} changed.\n\n`;
}
