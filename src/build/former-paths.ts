import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { indexCorpus } from '../derived/corpus.ts';
import { redirectsOf } from '../derived/redirects.ts';
import { renderRedirects } from '../derived/render-redirects.ts';
import { keptHistory } from './kept-history.ts';
import type { Settings } from './settings.ts';
import { shareReading } from './shared-reading.ts';

/**
 * Completes what pages alone cannot do for former addresses: writes `_redirects` for hosts that read it, and puts a copy of each
 * file whose name carries an id where it used to be. The pages themselves are drawn by the route `[...former]`.
 */
export function formerPaths({ contentDir, stagingDir, basePath }: Settings): AstroIntegration {
  return {
    name: 'former-paths',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const { values } = await shareReading(contentDir);
        if (!values) throw new Error('The content has problems.');
        const redirects = redirectsOf(indexCorpus(values, keptHistory()));
        const files = redirects.filter(({ from }) => !from.endsWith('/'));
        await Promise.all(files.map(({ from, to }) => copyFile(join(stagingDir, to), join(stagingDir, from))));
        await writeFile(join(stagingDir, '_redirects'), renderRedirects(redirects, basePath));
        logger.info(`${redirects.length} former addresses`);
      },
    },
  };
}
