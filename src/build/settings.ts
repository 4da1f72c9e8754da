import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';

/** What the environment says about a build; every variable is documented in the README. */
export interface Settings {
  /** Absolute path of the content root. */
  readonly contentDir: string;
  /** Absolute path of a folder with the same content in whose repository its history is; most often the content root itself. */
  readonly historyDir: string;
  /** Absolute path where a finished build stands. */
  readonly outDir: string;
  /** Absolute path in which a build is made before it replaces `outDir`. */
  readonly stagingDir: string;
  /** Scheme and host of the published site, or undefined: then site.yaml decides. */
  readonly siteUrl: string | undefined;
  /** Path the site stands under, with a slash at both ends. */
  readonly basePath: string;
}

/** Reads CONTENT_DIR, HISTORY_DIR, OUT_DIR, SITE_URL and BASE_PATH. Throws an Error in plain words where one makes no sense. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, cwd = process.cwd()): Settings {
  const outDir = resolve(cwd, env['OUT_DIR'] || 'dist');
  const contentDir = resolve(cwd, env['CONTENT_DIR'] || 'content');
  return {
    contentDir,
    historyDir: env['HISTORY_DIR'] ? resolve(cwd, env['HISTORY_DIR']) : contentDir,
    outDir,
    stagingDir: stagingOf(outDir, cwd),
    siteUrl: parseSiteUrl(env['SITE_URL']),
    basePath: parseBasePath(env['BASE_PATH']),
  };
}

/**
 * Beside the finished build; below the project where that lies elsewhere, since Astro runs what it bundles there, which loads packages of
 * the project.
 */
function stagingOf(outDir: string, cwd: string): string {
  if (!relative(cwd, outDir).startsWith('..')) return `${outDir}.next`;
  const name = createHash('sha256').update(outDir).digest('hex').slice(0, 12);
  return join(cwd, 'node_modules', '.cache', 'notice-period', 'staging', name);
}

function parseSiteUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is "${text}". Write a full address such as https://example.org.`);
  if (url.pathname !== '/') throw new Error(`SITE_URL is "${text}". Write scheme and host only; the path goes into BASE_PATH.`);
  return url.origin;
}

function parseBasePath(text: string | undefined): string {
  if (!text || text === '/') return '/';
  if (!/^\/?[A-Za-z0-9._~/-]+$/.test(text)) throw new Error(`BASE_PATH is "${text}". Write a path such as /repo/.`);
  return `/${text.replace(/^\/+|\/+$/g, '')}/`;
}
