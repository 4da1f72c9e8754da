import type { Loader } from 'astro/loaders';
import { readGitTexts } from './git-texts.ts';
import { readHistory } from './read-history.ts';
import { readSettings } from './settings.ts';
import { shareReading } from './shared-reading.ts';

/** Whether anything is known, or why nothing is. */
export type HistoryState = { readonly kind: 'known' } | { readonly kind: 'unknown'; readonly reason: string };

/** Under this id the collection holds whether it knows anything; every other id is an event's. */
export const HISTORY_STATE = '_state';

/** Loads the versions of every event from git: once, in dev too, where what is edited is no version yet. */
export function historyLoader(): Loader {
  return {
    name: 'notice-period-history',
    load: async ({ store, logger }) => {
      const root = readSettings(process.env).contentDir;
      const { values } = await shareReading(root);
      store.clear();
      if (!values) return;
      const texts = await readGitTexts(root);
      const state: HistoryState = texts.kind === 'known' ? { kind: texts.kind } : texts;
      store.set({ id: HISTORY_STATE, data: { ...state } });
      if (texts.kind === 'unknown') {
        logger.warn(`No versions are shown. ${texts.reason}`);
        return;
      }
      for (const [id, history] of await readHistory(root, values, texts)) store.set({ id, data: { ...history } });
    },
  };
}
