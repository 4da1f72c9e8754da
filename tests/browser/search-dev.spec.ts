import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptOf } from '../bins.ts';
import { FIXTURE, siteEnv } from '../sites.ts';
import { expect, test } from './quiet-test.ts';

/** A port that is free at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

test('while the site is written the search works, and finds what was just written', async ({ page }) => {
  test.setTimeout(120_000);
  // Not among the packages, whose changes nobody watches.
  const content = mkdtempSync(join(tmpdir(), 'search-dev-'));
  const event = join(content, 'events', '2021', 'pier-occupied.mdx');
  cpSync(FIXTURE.contentDir, content, { recursive: true });
  const port = await freePort();
  const server = spawn(process.execPath, [scriptOf('astro'), 'dev', '--ignore-lock', '--port', String(port)], {
    env: { ...process.env, ...siteEnv({ ...FIXTURE, contentDir: content }), TZ: 'UTC' },
    stdio: 'ignore',
  });
  const address = (words: string): string => `http://localhost:${port}${FIXTURE.basePath}search/?q=${words}`;
  try {
    await expect
      .poll(
        () =>
          fetch(address('pier')).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 60_000 },
      )
      .toBe(200);
    await page.goto(address('pier'));
    const first = page.locator('[data-results] > li').first().getByRole('heading').getByRole('link');
    await expect(first).toHaveAttribute('href', `${FIXTURE.basePath}events/pier-occupied/`, { timeout: 20_000 });
    writeFileSync(event, readFileSync(event, 'utf8').replace(/^summary: /m, 'summary: Zeppelins are seen. '));
    await expect(async () => {
      await page.goto(address('zeppelins'));
      await expect(first).toHaveAttribute('href', `${FIXTURE.basePath}events/pier-occupied/`, { timeout: 3000 });
    }).toPass({ timeout: 40_000 });
  } finally {
    server.kill();
    rmSync(content, { recursive: true, force: true });
  }
});
