import type { Corpus } from '../../derived/corpus.ts';
import type { DataDesk } from '../../derived/data/data-desk.ts';
import { openDataDesk } from '../../derived/data/data-desk.ts';
import { LICENCE } from '../licence.ts';
import { address } from '../link.ts';

const desks = new WeakMap<Corpus, DataDesk>();

/** The open data of a content, made once in a build. */
export function dataDeskOf(corpus: Corpus, site: URL | undefined): DataDesk {
  const desk = desks.get(corpus) ?? openDataDesk({ corpus, addressOf: (path) => address(path, site), license: LICENCE });
  desks.set(corpus, desk);
  return desk;
}
