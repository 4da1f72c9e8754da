import { expect, test as base } from '@playwright/test';

/**
 * The test of every browser spec. Whatever else it looks at, a page must not ask another host for anything, must not write an error
 * to the console, and must not fail to load anything.
 */
export const test = base.extend<{ readonly quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const own = new URL(baseURL ?? '').hostname;
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (hostname !== own && protocol !== 'data:' && protocol !== 'blob:')
          faults.push(`request to another host: ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400 && !response.request().isNavigationRequest())
          faults.push(`${response.status()}: ${response.url()}`);
      });
      context.on('weberror', (error) => faults.push(`error in a script: ${error.error().message}`));
      context.on('console', (message) => {
        // The browser itself reports the status of a page that is meant to be missing.
        const own404 = message.location().url === message.page()?.url() && message.text().includes('status of 404');
        if (message.type() === 'error' && !own404) faults.push(`console: ${message.text()}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
