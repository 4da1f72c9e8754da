import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { renderHeaders } from '../derived/site-files/render-headers.ts';
import type { Settings } from './settings.ts';

/** Writes `_headers` for hosts that read it. A page cannot be called so: names that begin with a line are kept out of routes. */
export function hostHeaders({ stagingDir, basePath }: Pick<Settings, 'stagingDir' | 'basePath'>): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: { 'astro:build:done': () => writeFile(join(stagingDir, '_headers'), renderHeaders(basePath)) },
  };
}
