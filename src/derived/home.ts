import type { Event } from '../domain/event.ts';
import { formatClock, weekdayName } from '../domain/time/words.ts';
import { civilAt } from '../domain/time/zoned.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import { clockPlace } from './clock-place.ts';
import type { Corpus } from './corpus.ts';
import { eventsOfOrganisation, eventsOfStory } from './projections.ts';
import { siteClocks } from './site-clocks.ts';
import { slotOf } from './timeline.ts';

const MOST_DISPUTES = 5;

/** The events of the organisation the page leads with that stand under the days it shows: the story and what happened around it. */
export function leadStretch(corpus: Corpus): Event[] {
  const { event, from, to } = corpus.vocabulary.site.lead;
  const [organisation = ''] = corpus.eventById.get(event)?.organisations ?? [];
  return eventsOfOrganisation(corpus, organisation).filter(({ when }) => {
    const slot = slotOf(when);
    return slot.kind === 'day' && slot.day >= from && slot.day <= to;
  });
}

/** The newest disputed events of a story. */
export function openDisputes(corpus: Corpus, story: string): Event[] {
  return eventsOfStory(corpus, story)
    .filter(({ status }) => status === 'disputed')
    .slice(-MOST_DISPUTES)
    .reverse();
}

/**
 * 'At 4:00 am on Wednesday in Singapore, it was still Tuesday in Dublin and New York': the instant of an event seen from the places
 * where it was the day before; null where it was the same day everywhere or the event is no instant.
 */
export function stillWords({ when, places }: Event, vocabulary: Vocabulary): string | null {
  if (when.kind !== 'instant') return null;
  const own = civilAt(when.instant, when.zone);
  const behind = siteClocks(vocabulary).filter(({ zone }) => civilAt(when.instant, zone).date < own.date);
  const [first] = behind;
  if (!first) return null;
  const yesterday = weekdayName(civilAt(when.instant, first.zone).date);
  const names = new Intl.ListFormat('en-GB').format(behind.map(({ name }) => name));
  const place = clockPlace(when.zone, places, vocabulary.offices);
  return `At ${formatClock(own.hour, own.minute, '12')} on ${weekdayName(own.date)} in ${place}, it was still ${yesterday} in ${names}`;
}
