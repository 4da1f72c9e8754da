// What Astro and Vite say of a build under `import.meta.env`.
const OWN_NAMES = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/**
 * Takes out of an environment the variables that are called like what `import.meta.env` says of a build: Astro puts every variable
 * of the environment there, over its own values, so that a build under a test runner, which sets BASE_URL and others, would link to
 * the wrong path. What a build may be told is in settings.ts.
 */
export function freeOwnNames(env: Record<string, string | undefined>): void {
  for (const name of OWN_NAMES) delete env[name];
}
