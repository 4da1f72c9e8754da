import { newestChange } from '../newest-change.ts';
import type { Corpus } from '../corpus.ts';
import type { SiteAddress } from '../feeds/site-address.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import { SCHEMA_VERSION } from './changelog.ts';

export const API = '/api/v1/';
export const DATA = '/data/';

/** The path of the file of an event, such as '/api/v1/events/pier-fire.json'. */
export function eventDataPath(id: string): string {
  return `${API}events/${id}.json`;
}

/** What the open data are made from: the whole content, the addresses of the site and the licence. */
export interface DataSite {
  readonly corpus: Corpus;
  readonly addressOf: SiteAddress;
  /** `id` is that of SPDX, such as CC-BY-4.0. */
  readonly license: { readonly id: string; readonly name: string; readonly url: string };
}

/** The day on which the facts last changed: that of the newest entry or correction. */
export function releasedOn({ events, vocabulary }: Corpus): PlainDate {
  return newestChange(events) ?? vocabulary.site.asKnownOn;
}

/** Version of the form and day of the facts, as semantic versions say it: '1.0.0+20260703'. */
export function dataVersion(corpus: Corpus): string {
  return `${SCHEMA_VERSION}+${releasedOn(corpus).replaceAll('-', '')}`;
}
