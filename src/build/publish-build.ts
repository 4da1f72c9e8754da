import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
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
        const replaced = `${stagingDir}.replaced`;
        await rm(replaced, { recursive: true, force: true });
        await rename(outDir, replaced).catch(ignoreMissing);
        await rename(stagingDir, outDir);
        await rm(replaced, { recursive: true, force: true });
        logger.info(`published to ${shown}`);
      },
    },
  };
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
