import type { AstroIntegration } from 'astro';
import { readHistory } from '../cli/history/read-history.ts';
import { keepHistory } from './kept-history.ts';
import type { Settings } from './settings.ts';
import { shareReading } from './shared-reading.ts';

/** Reads the versions of all events once, when a build or the server begins. Without them everything else is built all the same. */
export function contentHistory({ contentDir, historyDir }: Settings): AstroIntegration {
  return {
    name: 'content-history',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { values } = await shareReading(contentDir);
        if (!values) return;
        const { history, said } = await readHistory(contentDir, values, historyDir);
        keepHistory(history);
        if (history.kind === 'unknown') {
          const names = values.vocabulary.site.credit === 'git' ? ', and nobody is named out of git' : '';
          logger.warn(`versions of events are not known, and none are shown${names}: ${said ?? history.reason}`);
          return;
        }
        const known = [...history.byId.values()];
        const versions = known.reduce((total, each) => total + each.versions.length, 0);
        logger.info(`${versions} versions of ${known.length} of ${values.events.length} events`);
        const pending = known.filter((each) => each.pending).length + values.events.length - known.length;
        if (pending > 0)
          logger.warn(`${pending} of the events say something that is not committed: their versions stop before it`);
      },
    },
  };
}
