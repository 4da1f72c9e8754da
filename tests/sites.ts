import { join, resolve } from 'node:path';

/** A site as it is built for the tests. */
export interface TestSite {
  readonly name: string;
  /** Absolute paths. */
  readonly contentDir: string;
  /** A repository with the history of that content; null where the content's own is taken, whatever it is. */
  readonly historyDir: string | null;
  readonly outDir: string;
  /** With a slash at both ends. */
  readonly basePath: string;
  /** Of the server that the browser tests start. */
  readonly port: number;
}

export const ROOT = resolve(import.meta.dirname, '..');

/** Whatever the tests write; never `dist`, which belongs to the developer. */
export const CACHE = join(ROOT, 'node_modules', '.cache', 'notice-period');

/** The scripted history of the fixture's content: what tests see must not depend on that of this repository. */
export const HISTORY = join(CACHE, 'fixture-history');

/** The record itself, at the root of its host. */
export const REAL: TestSite = {
  name: 'real',
  contentDir: resolve(ROOT, process.env['CONTENT_DIR'] || 'content'),
  historyDir: null,
  outDir: join(CACHE, 'real'),
  basePath: '/',
  port: 4329,
};

/** Another newsroom's content, under a path: it shows that the code knows neither. */
export const FIXTURE: TestSite = {
  name: 'fixture',
  contentDir: join(ROOT, 'tests', 'fixtures', 'content'),
  historyDir: HISTORY,
  outDir: join(CACHE, 'fixture'),
  basePath: '/repo/',
  port: 4330,
};

/** The environment in which Astro builds or serves a site. SITE_URL is left to the content. */
export function siteEnv({
  contentDir,
  historyDir = null,
  outDir,
  basePath,
}: Pick<TestSite, 'contentDir' | 'outDir' | 'basePath'> & Partial<Pick<TestSite, 'historyDir'>>): Record<string, string> {
  return {
    CONTENT_DIR: contentDir,
    HISTORY_DIR: historyDir ?? '',
    OUT_DIR: outDir,
    BASE_PATH: basePath,
    SITE_URL: '',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
