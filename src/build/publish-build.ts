import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from './settings.ts';

// Stands in every finished build. A folder without it was not made by a build, and no build replaces it.
const MARK = '.site-build';

/**
 * Puts a finished build in the place of the one before, in two renames: a build that fails never reaches `outDir`. A folder that
 * holds anything but an earlier build is refused before work begins.
 */
export function publishBuild({ stagingDir, outDir }: Settings): AstroIntegration {
  const shown = relative(process.cwd(), outDir) || outDir;
  return {
    name: 'publish-build',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        if (!(await isReplaceable(outDir))) {
          process.stderr.write(
            `OUT_DIR is ${shown}, but that folder holds something other than an earlier build.\nName an empty or new folder, or empty it by hand.\n`,
          );
          process.exit(1);
        }
        updateConfig({ outDir: pathToFileURL(`${stagingDir}/`) });
      },
      'astro:build:done': async ({ logger }) => {
        await writeFile(join(stagingDir, MARK), 'Made by a build, and replaced as a whole by the next one.\n');
        const finished = await bringBeside(outDir, stagingDir);
        const replaced = `${finished}.replaced`;
        await rm(replaced, { recursive: true, force: true });
        await rename(outDir, replaced).catch(ignoreMissing);
        await rename(finished, outDir);
        await rm(replaced, { recursive: true, force: true });
        logger.info(`published to ${shown}`);
      },
    },
  };
}

/** Where a build can be renamed from: a folder elsewhere may lie on another disk, and is copied beside the one that it replaces. */
async function bringBeside(outDir: string, stagingDir: string): Promise<string> {
  if (dirname(stagingDir) === dirname(outDir)) return stagingDir;
  await mkdir(dirname(outDir), { recursive: true });
  const beside = await mkdtemp(`${outDir}.next-`);
  await cp(stagingDir, beside, { recursive: true });
  await rm(stagingDir, { recursive: true, force: true });
  // A folder that is made for a moment is made for its owner alone.
  await chmod(beside, 0o755);
  return beside;
}

/** Whether a folder is missing, empty, or an earlier build. */
async function isReplaceable(folder: string): Promise<boolean> {
  try {
    const names = await readdir(folder);
    return names.length === 0 || names.includes(MARK);
  } catch (error) {
    ignoreMissing(error);
    return true;
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
