import type { Event } from '../../domain/event.ts';
import type { DataSite } from '../data/data-site.ts';
import { makeFeedSite } from './make-feed-site.ts';

/** The open data of an invented newsroom under a path, for tests. */
export function makeDataSite(events: readonly Event[]): DataSite {
  const { corpus, addressOf, license } = makeFeedSite(events);
  return { corpus, addressOf, license: { ...license, id: 'CC-BY-4.0' } };
}
