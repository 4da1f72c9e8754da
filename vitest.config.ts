import { defineConfig } from 'vitest/config';

// Browser tests end in .spec.ts and are Playwright's. Building a site takes longer than vitest waits by itself.
export default defineConfig({ test: { include: ['**/*.test.ts'], testTimeout: 60_000 } });
