import type { Event } from '../../domain/event.ts';
import { recordEvent } from '../exports/event-record.ts';
import type { EventRecord } from '../exports/export-record.ts';
import { renderIcsEvent } from '../exports/render-ics.ts';
import type { Channel } from './channels.ts';
import type { Feed } from './feed.ts';
import type { CalendarEvent } from './make-calendar.ts';
import { makeCalendar } from './make-calendar.ts';
import { makeCorrectionsFeed } from './make-corrections-feed.ts';
import type { FeedSite } from './feed-site.ts';
import { makeFeed } from './make-feed.ts';
import type { MeasuredItem } from './limit-items.ts';
import { measureItem } from './limit-items.ts';
import { makeItem } from './make-item.ts';

/** Makes feeds and calendars of one content. An event is put into words once, however many lists it is in. */
export interface FeedDesk {
  readonly feedOf: (channel: Channel) => Feed;
  readonly calendarOf: (channel: Channel) => string;
  readonly corrections: () => Feed;
}

export function openFeedDesk(site: FeedSite): FeedDesk {
  const recordOf = once((event: Event): EventRecord => recordEvent(event, site.corpus, (id) => site.addressOf(`/events/${id}/`)));
  const itemOf = once((event: Event): MeasuredItem => measureItem(makeItem(event, recordOf(event), site)));
  const calendarEventOf = once((event: Event): CalendarEvent => {
    const text = renderIcsEvent(recordOf(event), site.corpus.vocabulary.site.asKnownOn);
    return { text, octets: new TextEncoder().encode(text).length };
  });
  return {
    feedOf: (channel) => makeFeed(channel, site, itemOf),
    calendarOf: (channel) => makeCalendar(channel, site, calendarEventOf),
    corrections: () => makeCorrectionsFeed(site),
  };
}

function once<Value>(make: (event: Event) => Value): (event: Event) => Value {
  const made = new Map<Event, Value>();
  return (event) => {
    const known = made.get(event) ?? make(event);
    made.set(event, known);
    return known;
  };
}
