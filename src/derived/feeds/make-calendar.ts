import type { Event } from '../../domain/event.ts';
import type { Corpus } from '../corpus.ts';
import { frameIcs } from '../exports/render-ics.ts';
import type { RemovedEvent } from '../exports/render-ics-removed.ts';
import { renderIcsRemoved } from '../exports/render-ics-removed.ts';
import { groupDigits } from '../figure-words.ts';
import { removedPages, titleOfRemoval } from '../removals.ts';
import type { Channel } from './channels.ts';
import type { FeedSite } from './feed-site.ts';
import type { SiteAddress } from './site-address.ts';

// Calendars fetch the whole file each time they look, and Google Calendar takes none over a megabyte. What stands around the events is taken off.
const MOST_OCTETS = 1_000_000 - 4000;

/** An event as text of a calendar. */
export interface CalendarEvent {
  readonly text: string;
  /** Its size in UTF-8. */
  readonly octets: number;
}

/**
 * The calendar of a list of events: all of them, or the latest that fit into a megabyte, and then its description says so. That of
 * everything also cancels what was removed from the record; a removal does not say in which other lists its event was.
 */
export function makeCalendar(
  channel: Channel,
  { corpus, addressOf, license }: FeedSite,
  calendarEventOf: (event: Event) => CalendarEvent,
): string {
  const { name, asKnownOn } = corpus.vocabulary.site;
  const url = addressOf(channel.group === 'all' ? '/timeline/' : channel.path);
  const latest = takeLatest(channel.events, calendarEventOf);
  const [shown, total] = [latest.length, channel.events.length].map(groupDigits);
  const removed = channel.group === 'all' ? removedEvents(corpus, addressOf).map(renderIcsRemoved) : [];
  return frameIcs([...latest, ...removed], {
    name: channel.group === 'all' ? name : `${name}: ${channel.name}`,
    siteName: name,
    url,
    asKnownOn,
    license,
    calendarUrl: addressOf(`${channel.path}calendar.ics`),
    ...(shown === total ? {} : { note: `The latest ${shown} of ${total} events; ${url} has them all.` }),
  });
}

function removedEvents(corpus: Corpus, addressOf: SiteAddress): RemovedEvent[] {
  return removedPages(corpus).flatMap(({ path, removal }) => {
    const { what, id, date, why } = removal;
    return what === 'event' ? [{ id, title: titleOfRemoval(removal), url: addressOf(path), date, why }] : [];
  });
}

/** The last events that fit, in time order. */
function takeLatest(events: readonly Event[], calendarEventOf: (event: Event) => CalendarEvent): string[] {
  const latest: string[] = [];
  let octets = 0;
  for (const event of events.toReversed()) {
    const made = calendarEventOf(event);
    octets += made.octets;
    if (octets > MOST_OCTETS) break;
    latest.push(made.text);
  }
  return latest.reverse();
}
