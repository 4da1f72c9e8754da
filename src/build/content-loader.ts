import { sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Content } from '../cli/read-content.ts';
import { renderReport } from '../cli/report.ts';
import { readSettings } from './settings.ts';
import { forgetReading, shareReading } from './shared-reading.ts';

// Editors write a file in several steps; a reading in between would report what nobody wrote.
const SETTLE_MS = 50;

type Values = NonNullable<Content['values']>;

/**
 * Makes a loader of one collection out of the checked content. While anything is wrong the collection keeps what it had:
 * in dev the problems are printed and the last good state stays on screen; a build has stopped before it comes here.
 */
export function contentLoader<T>(
  name: string,
  pick: (values: Values) => readonly { readonly id: string; readonly data: T }[],
): Loader {
  return {
    name: `notice-period-${name}`,
    load: async ({ store, watcher, logger, generateDigest }) => {
      const root = readSettings(process.env).contentDir;
      const fill = async (): Promise<void> => {
        const content = await shareReading(root);
        if (!content.values) {
          // All collections meet the same problems; one says them.
          if (name === 'events') logger.error(`\n${renderReport(content.files, content.problems, 'text', '')}`);
          if (!watcher) throw new Error('The content has problems.');
          return;
        }
        store.clear();
        for (const { id, data } of pick(content.values)) {
          const record = { ...data } as Record<string, unknown>;
          store.set({ id, data: record, digest: generateDigest(record) });
        }
      };
      await fill();
      if (!watcher) return;
      watcher.add(root);
      let pending: ReturnType<typeof setTimeout> | undefined;
      const changed = (path: string): void => {
        if (!path.startsWith(`${root}${sep}`)) return;
        forgetReading(root);
        clearTimeout(pending);
        pending = setTimeout(() => void fill(), SETTLE_MS);
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
    },
  };
}
