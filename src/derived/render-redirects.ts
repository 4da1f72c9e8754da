import type { Redirect } from './redirects.ts';

/**
 * Renders redirects as the file `_redirects`, which Netlify and Cloudflare Pages read. `basePath` has a slash at both ends. Neither
 * host takes more than some thousand lines, so there is none but for what was really renamed.
 */
export function renderRedirects(redirects: readonly Redirect[], basePath: string): string {
  const base = basePath.replace(/\/$/, '');
  return redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}
