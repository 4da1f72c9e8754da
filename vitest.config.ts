import { defineConfig } from 'vitest/config';

// Times are formatted under UTC, and the tests of time say themselves which other host zone they run in.
process.env['TZ'] ??= 'UTC';

// Modules hold no state that a test could leave behind, so each is loaded once for all files. Browser tests end in .spec.ts and are
// Playwright's. Building a site takes longer than vitest waits by itself.
export default defineConfig({ test: { include: ['**/*.test.ts'], isolate: false, testTimeout: 60_000 } });
