import { relative, resolve } from 'node:path';
import type { Problem } from '../domain/problem.ts';

/** What the command line names of the content: `root` is the content folder, paths are from `cwd`; none means all. */
export interface Selection {
  readonly paths: readonly string[];
  readonly root: string;
  readonly cwd: string;
}

/** The problems of the files and folders that were named. Throws with a sentence for people for what is not content. */
export function selectProblems(problems: readonly Problem[], selection: Selection): Problem[] {
  const wanted = wantedPaths(selection);
  return problems.filter(({ file }) => includes(wanted, file));
}

/** Whether a file, by its path below the content root, was named. Throws as above. */
export function isWanted(file: string, selection: Selection): boolean {
  return includes(wantedPaths(selection), file);
}

function wantedPaths({ paths, root, cwd }: Selection): string[] {
  if (paths.length === 0) return [''];
  return paths.map((path) => {
    const below = relative(root, resolve(cwd, path)).replaceAll('\\', '/');
    if (/^\.\.(\/|$)|^([A-Za-z]:)?\//.test(below)) throw new Error(`${path} is not in the content folder.`);
    return below;
  });
}

function includes(wanted: readonly string[], file: string): boolean {
  return wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}
