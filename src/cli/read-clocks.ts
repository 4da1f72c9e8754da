import type { SiteClock } from '../derived/site-clocks.ts';
import { siteClocks } from '../derived/site-clocks.ts';
import { readVocabulary } from '../domain/read-vocabulary.ts';

/** The clocks that the texts of site.yaml and offices.yaml name; null when either is missing or wrong. */
export function readClocks(texts: {
  readonly site: string | undefined;
  readonly offices: string | undefined;
}): SiteClock[] | null {
  const none = undefined;
  const { site, offices } = readVocabulary({ ...texts, organisations: none, metrics: none, kinds: none, hosts: none }).lists;
  return site && offices ? siteClocks({ site, offices }) : null;
}
