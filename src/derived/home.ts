import type { Event } from '../domain/event.ts';
import type { Corpus } from './corpus.ts';
import { eventsOfStory } from './projections.ts';
import { slotOf } from './timeline.ts';

const MOST_DISPUTES = 5;

/** The events of the leading story that stand under the days the home page shows. */
export function leadStretch(corpus: Corpus): Event[] {
  const { story, from, to } = corpus.vocabulary.site.lead;
  return eventsOfStory(corpus, story).filter(({ when }) => {
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
