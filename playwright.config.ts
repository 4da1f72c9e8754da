import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { scriptOf } from './tests/bins.ts';
import { browserFlags, findBrowser } from './tests/browser/find-browser.ts';
import type { TestSite } from './tests/sites.ts';
import { CACHE, FIXTURE, REAL, siteEnv } from './tests/sites.ts';

/** The sites must have been built: `npm test -- build browser` builds them and runs these tests alone. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: join(CACHE, 'browser'),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: process.env['BROWSER_REPORT'] ?? join(CACHE, 'browser.json') }]],
  use: {
    baseURL: `http://localhost:${REAL.port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: findBrowser(), args: browserFlags() },
  },
  webServer: [server(REAL), server(FIXTURE)],
});

function server(site: TestSite) {
  return {
    name: site.name,
    command: `"${process.execPath}" "${scriptOf('astro')}" preview --ignore-lock --port ${site.port}`,
    url: `http://localhost:${site.port}${site.basePath}`,
    env: siteEnv(site),
    reuseExistingServer: false,
    stdout: 'ignore' as const,
  };
}
