import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scriptOf } from '../bins.ts';
import { CACHE, ROOT, siteEnv } from '../sites.ts';
import { generateContent } from './generate-content.ts';
import { writeContent } from './write-content.ts';

/** A generated site as built. */
export interface BuiltSite {
  readonly count: number;
  readonly contentDir: string;
  readonly outDir: string;
  /** Address of an event in the middle of the record. */
  readonly event: string;
  readonly seconds: number;
  /** The most memory the build held, in megabytes. */
  readonly peak: number;
  readonly files: number;
  /** The page whose compressed HTML is largest, in bytes. */
  readonly heaviest: { readonly path: string; readonly bytes: number };
}

/** Generates a record of so many events and builds it, with output shown. Throws when the build fails. */
export function buildSite(count: number): BuiltSite {
  const folder = join(CACHE, 'bench', String(count));
  const [contentDir, outDir, peakFile] = [join(folder, 'content'), join(folder, 'dist'), join(folder, 'peak')];
  mkdirSync(folder, { recursive: true });
  writeContent(count, contentDir);
  const start = performance.now();
  const preload = new URL('report-peak.ts', import.meta.url).href;
  const { status } = spawnSync(process.execPath, ['--import', preload, scriptOf('astro'), 'build', '--silent'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...siteEnv({ contentDir, outDir, basePath: '/' }), PEAK_FILE: peakFile },
  });
  if (status !== 0) throw new Error(`The build of ${count} events failed.`);
  const seconds = (performance.now() - start) / 1000;
  return {
    count,
    contentDir,
    outDir,
    event: eventAddress(count),
    seconds,
    peak: Number(readFileSync(peakFile, 'utf8')) / 1024,
    files: globSync('**/*', { cwd: outDir }).filter((name) => statSync(join(outDir, name)).isFile()).length,
    heaviest: findHeaviest(outDir),
  };
}

function eventAddress(count: number): string {
  const events = generateContent(count).filter(({ path }) => path.startsWith('events/'));
  const path = events[Math.floor(events.length / 2)]?.path ?? '';
  return path.replace(/^events\/\d+\//, '/events/').replace(/\.mdx$/, '/');
}

function findHeaviest(outDir: string): { readonly path: string; readonly bytes: number } {
  const pages = globSync('**/*.html', { cwd: outDir }).map((file) => ({ file, size: statSync(join(outDir, file)).size }));
  const candidates = pages.sort((a, b) => b.size - a.size).slice(0, 20);
  const [heaviest] = candidates
    .map(({ file }) => ({ path: pathOf(file), bytes: gzipSync(readFileSync(join(outDir, file))).length }))
    .sort((a, b) => b.bytes - a.bytes);
  return heaviest ?? { path: '', bytes: 0 };
}

function pathOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}
