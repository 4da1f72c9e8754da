import { rename, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from './settings.ts';

/** Puts a finished build in the place of the one before, in two renames: a build that fails never reaches `outDir`. */
export function publishBuild({ stagingDir, outDir }: Settings): AstroIntegration {
  return {
    name: 'publish-build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ outDir: pathToFileURL(`${stagingDir}/`) });
      },
      'astro:build:done': async ({ logger }) => {
        const replaced = `${outDir}.replaced`;
        await rm(replaced, { recursive: true, force: true });
        await rename(outDir, replaced).catch(ignoreMissing);
        await rename(stagingDir, outDir);
        await rm(replaced, { recursive: true, force: true });
        logger.info(`published to ${relative(process.cwd(), outDir) || outDir}`);
      },
    },
  };
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
