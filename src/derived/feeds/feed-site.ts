import type { Corpus } from '../corpus.ts';
import type { License } from './feed.ts';
import type { SiteAddress } from './site-address.ts';

/** What feeds are made from: the whole content, the addresses of the site and its licence. */
export interface FeedSite {
  readonly corpus: Corpus;
  readonly addressOf: SiteAddress;
  readonly license: License;
}
