import type { Loader } from 'astro/loaders';
import type { Content } from '../cli/read-content.ts';
import { readContent } from '../cli/read-content.ts';
import { renderReport } from '../cli/report.ts';
import { readSettings } from './settings.ts';

type Values = NonNullable<Content['values']>;

// All collections of one sync share one reading of the content; a change in dev begins a new one.
let reading: Promise<Content> | null = null;

/**
 * Makes a loader of one collection out of the checked content. While anything is wrong the collection keeps what it had:
 * in dev the problems are printed and the last good state stays on screen; a build has stopped before it comes here.
 */
export function contentLoader<T>(name: string, pick: (values: Values) => readonly { readonly id: string; readonly data: T }[]): Loader {
  return {
    name: `notice-period-${name}`,
    load: async ({ store, watcher, logger, generateDigest }) => {
      const root = readSettings(process.env).contentDir;
      const fill = async (): Promise<void> => {
        const content = await (reading ??= readContent(root));
        if (!content.values) {
          logger.error(`\n${renderReport(content.files, content.problems, 'text', '')}`);
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
      const changed = (path: string): void => {
        if (!path.startsWith(root)) return;
        reading = null;
        setTimeout(() => void fill(), 50);
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
    },
  };
}
