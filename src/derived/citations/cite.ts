import type { Chart } from '../../domain/chart.ts';
import type { Event } from '../../domain/event.ts';
import type { Story } from '../../domain/story.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';
import type { Site, Vocabulary } from '../../domain/vocabulary.ts';
import { clockPlace } from '../clock-place.ts';
import { newestChange } from '../newest-change.ts';
import type { Version } from '../versions/version.ts';
import { slugOf } from '../slug.ts';
import { formatApWhen } from './ap-when.ts';
import type { CitedItem, Revision } from './cited-item.ts';

/** An event, cited by its permanent address, or by that of the version that is named. Where none is, its last correction is. */
export function citeEvent(
  event: Event,
  { site, offices }: Pick<Vocabulary, 'site' | 'offices'>,
  url: string,
  revision: Revision | null = revisionOf(event),
): CitedItem {
  return {
    kind: 'event',
    key: keyOf(site, event.id),
    title: event.title,
    siteName: site.name,
    url,
    issued: event.added,
    revision,
    happened: formatApWhen(event.when, (zone) => clockPlace(zone, event.places, offices)),
  };
}

/** An event as it stood in one version, under a name of its own: a bibliography may have several. */
export function citeVersion(
  event: Event,
  version: Version,
  vocabulary: Pick<Vocabulary, 'site' | 'offices'>,
  url: string,
): CitedItem {
  const item = citeEvent(event, vocabulary, url, reviseBy(event, version));
  return { ...item, key: `${item.key}-v${version.number}` };
}

/** What a citation says of a version. A correction is dated by the entry, everything else by the day it was published. */
export function reviseBy({ status }: Pick<Event, 'status'>, { number, kind, date, corrections }: Version): Revision {
  const version = String(number);
  // An entry may have been corrected before it was first recorded.
  const corrected = corrections.at(-1)?.date;
  if (corrected !== undefined)
    return { version, changed: { act: status === 'withdrawn' ? 'withdrawn' : 'corrected', date: corrected } };
  return { version, changed: kind === 'first' ? null : { act: kind === 'wording' ? 'reworded' : 'updated', date } };
}

/** A story, dated by the newest of its events. */
export function citeStory({ id, title }: Story, events: readonly Event[], site: Site, url: string): CitedItem {
  return citeMade('story', { id, title, events }, site, url);
}

/** A chart, dated by the newest of the events it draws. */
export function citeChart({ id, title }: Chart, events: readonly Event[], site: Site, url: string): CitedItem {
  return citeMade('chart', { id, title, events }, site, url);
}

/** The data as a whole, or one file of it, by the version of its release. */
export function citeData(
  data: { readonly id: string; readonly title: string; readonly version: string; readonly released: PlainDate },
  site: Site,
  url: string,
): CitedItem {
  return {
    kind: 'data',
    key: keyOf(site, data.id),
    title: data.title,
    siteName: site.name,
    url,
    issued: data.released,
    revision: { version: data.version, changed: null },
    happened: null,
  };
}

function citeMade(
  kind: 'story' | 'chart',
  { id, title, events }: { readonly id: string; readonly title: string; readonly events: readonly Event[] },
  site: Site,
  url: string,
): CitedItem {
  return {
    kind,
    // Events, stories and charts may share an id.
    key: keyOf(site, `${kind}-${id}`),
    title,
    siteName: site.name,
    url,
    issued: newestChange(events) ?? site.asKnownOn,
    revision: null,
    happened: null,
  };
}

function revisionOf({ corrections, status }: Event): Revision | null {
  const last = corrections.at(-1);
  if (!last) return null;
  return {
    version: null,
    changed: { act: status === 'withdrawn' ? 'withdrawn' : 'corrected', date: last.date },
  };
}

function keyOf({ name }: Site, id: string): string {
  return [slugOf(name), id].filter(Boolean).join('-');
}
