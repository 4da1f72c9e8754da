import type { Corpus } from '../corpus.ts';
import type { RemovedPage } from '../removals.ts';
import { removedPages } from '../removals.ts';
import { EMBED_TYPES } from './embed-path.ts';

/** What was removed and could be embedded, each with the path of its page: the frames that show it are still out there. */
export function removedEmbeds(corpus: Pick<Corpus, 'vocabulary'>): RemovedPage[] {
  return removedPages(corpus).filter(({ removal }) => EMBED_TYPES.some((type) => type === removal.what));
}
